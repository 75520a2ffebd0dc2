import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const timestampNotInt: RuleText = {
  title: 'A timestamp is a whole number of milliseconds',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'timestamp-float':
        return `The timestamp${ofMetric(name, say)} has a fraction.`;
      case 'timestamp-exponent':
        return `The timestamp${ofMetric(name, say)} is written with an exponent.`;
      case 'timestamp-not-finite':
        return `The timestamp${ofMetric(name, say)} is NaN or infinite.`;
      case 'timestamp-range':
        return `The timestamp${ofMetric(name, say)} does not fit 64 bits.`;
      default:
        return `The timestamp${ofMetric(name, say)} is not a number.`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'bad-timestamp':
        return 'Every consumer judged here refuses the whole dump.';
      default:
        return 'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python takes it.';
    }
  },
  fix: () =>
    'Write milliseconds since 1970 as an integer, or leave the timestamp out. Seconds with a fraction are OpenMetrics.',
};
