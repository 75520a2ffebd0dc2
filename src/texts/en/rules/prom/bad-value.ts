import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const badValue: RuleText = {
  title: 'A value is a number, NaN or an infinity',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'composite-value':
        return `The value${ofMetric(name, say)} is a composite, as OpenMetrics 2.0 has it.`;
      default:
        return `The value${ofMetric(name, say)} is not a number.`;
    }
  },
  consequence: () => 'Every consumer judged here refuses the whole dump.',
  fix: (_params, { code }) =>
    `Print a plain decimal, ${code('NaN')}, ${code('+Inf')} or ${code('-Inf')}: no unit, no thousands separator, no words.`,
};
