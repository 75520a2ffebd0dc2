import type { RuleText } from '../../../say.ts';

export const bucketSuffix: RuleText = {
  title: '只有直方图使用 _bucket 后缀',
  sentence: ({ name }, { code }) =>
    `${code(name)} 以 ${code('_bucket')} 结尾，却没有声明为直方图。`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} 会报告，没有消费方拒收。它会被误认为直方图的一部分。`,
  fix: () => '改名。',
};
