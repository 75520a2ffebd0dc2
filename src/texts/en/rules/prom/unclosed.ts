import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const unclosed: RuleText = {
  title: 'Braces and quotes are closed',
  sentence: ({ name }, say) =>
    `A quote or a brace${ofMetric(name, say)} is opened and never closed.`,
  consequence: () => 'Every consumer judged here refuses the whole dump.',
  fix: (_params, { code }) =>
    `Close it. If the value ends with a backslash, write the backslash twice: ${code('\\"')} does not close a value.`,
};
