import type { RuleText } from '../../../say.ts';

export const grouping: RuleText = {
  title: '同一族的行集中在一起',
  sentence: ({ name }, { code }) => `${code(name)} 的行之间夹着其他族的行。`,
  consequence: () =>
    '没有消费方拒收。Prometheus 的元数据可能会把前一个族的类型安到间隔之后的样本上。',
  fix: () => '把同一族的所有行写成一组。',
};
