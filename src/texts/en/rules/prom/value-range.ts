import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const valueRange: RuleText = {
  title: 'A value fits a 64-bit float',
  sentence: ({ name }, say) =>
    `The value${ofMetric(name, say)} is beyond the largest 64-bit float.`,
  consequence: () =>
    'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python reads an infinity.',
  fix: (_params, { code }) =>
    `Print ${code('+Inf')} or ${code('-Inf')} if that is meant, else a number that a 64-bit float can hold.`,
};
