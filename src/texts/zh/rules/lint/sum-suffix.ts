import type { RuleText } from '../../../say.ts';

export const sumSuffix: RuleText = {
  title: '只有直方图和 summary 使用 _sum 后缀',
  sentence: ({ name }, { code }) =>
    `${code(name)} 以 ${code('_sum')} 结尾，却没有声明为直方图或 summary。`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} 会报告，没有消费方拒收。它会被误认为其中的一部分。`,
  fix: () => '改名。',
};
