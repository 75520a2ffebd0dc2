import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const unclosed: RuleText = {
  title: 'Braces and quotes are closed',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'unclosed-quote':
        return `A label value${ofMetric(name, say)} has no closing quote.`;
      default:
        return `The braces${ofMetric(name, say)} are not closed.`;
    }
  },
  consequence: () => 'Every consumer judged here refuses the whole dump.',
  fix: (_params, { code }) =>
    `Close it. If the value ends with a backslash, write the backslash twice: ${code('\\"')} does not close a value.`,
};
