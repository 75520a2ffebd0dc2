import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const valueGoLiteral: RuleText = {
  title: 'A value is written in decimal',
  sentence: ({ name }, say) =>
    `The value${ofMetric(name, say)} is written in hexadecimal, octal or binary, or with underscores.`,
  consequence: () => 'Every consumer judged here refuses the whole dump.',
  fix: () => 'Print the number in decimal.',
};
