import type { RuleText } from '../../../say.ts';

export const targetLabelClash: RuleText = {
  title: '目标的标签由 Prometheus 设置',
  sentence: ({ label }, { code }) =>
    `有序列带有标签 ${code(label)}，而它由 Prometheus 为每个目标设置。`,
  consequence: ({ label }, { code }) =>
    `Prometheus 会把它存成 ${code(`exported_${label ?? ''}`)}。设置 ${code('honor_labels: true')} 时则以转储里的值为准，联邦和 Pushgateway 需要这样。`,
  fix: (_params, { code }) =>
    `省略这个标签或改名；如果转储代表的是其他目标，就设置 ${code('honor_labels')}。`,
};
