import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const labelName: RuleText = {
  title: 'A bare label name consists of letters, digits and underscores',
  sentence: ({ name }, say) =>
    `A label name${ofMetric(name, say)} is not letters, digits and ${say.code('_')}, or begins with a digit.`,
  consequence: () =>
    'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python refuses most such names.',
  fix: (_params, { code }) =>
    `Rename the label, or quote its name for Prometheus 3: ${code('{"label.name"="v"}')}.`,
};
