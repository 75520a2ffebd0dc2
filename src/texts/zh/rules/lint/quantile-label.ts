import type { RuleText } from '../../../say.ts';

export const quantileLabel: RuleText = {
  title: '只有 summary 使用标签 quantile',
  sentence: ({ name }, { code }) =>
    `${code(name)} 带有标签 ${code('quantile')}，却没有声明为 summary。`,
  consequence: (_params, { code }) => `${code('promtool check metrics')} 会报告，没有消费方拒收。`,
  fix: () => '给标签改名，或者把该族声明为 summary。',
};
