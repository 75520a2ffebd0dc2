import type { RuleText } from '../../../say.ts';

export const counterOmNames: RuleText = {
  title: 'TYPE 与样本使用同一个名称',
  sentence: ({ name }, { code }) =>
    `TYPE 声明的 counter 是 ${code(name)}，样本的名称却是 ${code(`${name ?? ''}_total`)}。`,
  consequence: () =>
    '在这种格式里它们是两个不同的指标，因此对 Prometheus、expfmt 和 promtool 来说样本没有类型。没有消费方拒收。',
  fix: ({ name }, { code }) =>
    `写成 ${code(`# TYPE ${name ?? ''}_total counter`)}。较短的名称是 OpenMetrics 的写法。`,
};
