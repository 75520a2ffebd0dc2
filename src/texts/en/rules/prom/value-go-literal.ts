import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const valueGoLiteral: RuleText = {
  title: 'A value is written in decimal',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'value-underscore':
        return `The value${ofMetric(name, say)} is written with underscores.`;
      default:
        return `The value${ofMetric(name, say)} is written in hexadecimal, octal or binary.`;
    }
  },
  consequence: () => 'Every consumer judged here refuses the whole dump.',
  fix: () => 'Print the number in decimal.',
};
