import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const timestampNotInt: RuleText = {
  title: 'A timestamp is a whole number of milliseconds',
  sentence: ({ name }, say) => `The timestamp${ofMetric(name, say)} is not an integer of 64 bits.`,
  consequence: () =>
    'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python takes a number in any spelling.',
  fix: () =>
    'Write milliseconds since 1970 as an integer, or leave the timestamp out. Seconds with a fraction are OpenMetrics.',
};
