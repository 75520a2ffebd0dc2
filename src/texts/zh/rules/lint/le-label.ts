import type { RuleText } from '../../../say.ts';

export const leLabel: RuleText = {
  title: '只有直方图使用标签 le',
  sentence: ({ name }, { code }) => `${code(name)} 带有标签 ${code('le')}，却没有声明为直方图。`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} 会报告，没有消费方拒收。直方图函数会把它的序列当作桶。`,
  fix: () => '给标签改名，或者把该族声明为直方图。',
};
