import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const unescapedQuote: RuleText = {
  title: 'A double quote inside a label value is escaped',
  sentence: ({ name }, say) =>
    `A label value${ofMetric(name, say)} ends early: a double quote inside it is not escaped.`,
  consequence: () => 'Every consumer judged here refuses the whole dump.',
  fix: (_params, { code }) =>
    `Write ${code('\\"')} for a double quote, ${code('\\\\')} for a backslash and ${code('\\n')} for a line feed in every label value.`,
};
