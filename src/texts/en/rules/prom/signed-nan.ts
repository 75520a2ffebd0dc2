import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const signedNan: RuleText = {
  title: 'NaN has no sign',
  sentence: ({ name }, say) => `The value${ofMetric(name, say)} is a NaN with a sign.`,
  consequence: () =>
    'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python takes it.',
  fix: (_params, { code }) => `Write ${code('NaN')}.`,
};
