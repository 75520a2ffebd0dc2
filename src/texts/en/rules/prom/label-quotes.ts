import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const labelQuotes: RuleText = {
  title: 'A label is written name="value"',
  sentence: ({ name }, say) =>
    `A label${ofMetric(name, say)} lacks its ${say.code('=')} or the double quotes around its value.`,
  consequence: () => 'Every consumer judged here refuses the whole dump.',
  fix: (_params, { code }) => `Write ${code('label="value"')}, with double quotes.`,
};
