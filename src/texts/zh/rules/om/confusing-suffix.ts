import type { RuleText } from '../../../say.ts';

export const confusingSuffix: RuleText = {
  title: '指标族名不像别的指标族的一部分',
  sentence: ({ name, suffix, type }, { code }) =>
    `类型为 ${code(type)} 的 ${code(name)} 以 ${code(suffix)} 结尾，而 OpenMetrics 把这个后缀用于其他类型的样本。`,
  consequence: () =>
    '这里判定的消费方都不在意。读者会把它当成某个计数器、直方图或摘要的一部分，而且以后无法再加那个名称的指标族。',
  fix: () => '给指标族换一个不带这种后缀的名称。',
};
