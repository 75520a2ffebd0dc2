import type { RuleText } from '../../../say.ts';

export const sumSuffix: RuleText = {
  title: 'Only histograms and summaries use the suffix _sum',
  sentence: ({ name }, { code }) =>
    `${code(name)} ends with ${code('_sum')} and is declared neither a histogram nor a summary.`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} reports it; nobody refuses the dump. It can be mistaken for a part of one.`,
  fix: () => 'Rename it.',
};
