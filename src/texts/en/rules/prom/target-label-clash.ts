import type { RuleText } from '../../../say.ts';

export const targetLabelClash: RuleText = {
  title: 'Labels of the target are set by Prometheus',
  sentence: ({ label }, { code }) =>
    `Series carry the label ${code(label)}, which Prometheus sets for each target.`,
  consequence: ({ label }, { code }) =>
    `Prometheus stores it as ${code(`exported_${label ?? ''}`)}. With ${code('honor_labels: true')} the value from the dump wins instead, which is what federation and the Pushgateway need.`,
  fix: (_params, { code }) =>
    `Leave the label out, rename it, or set ${code('honor_labels')} where the dump speaks for other targets.`,
};
