import type { RuleText } from '../../../say.ts';

export const quantileLabel: RuleText = {
  title: 'Only summaries use the label quantile',
  sentence: ({ name }, { code }) =>
    `${code(name)} has the label ${code('quantile')} and is not declared a summary.`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} reports it; nobody refuses the dump.`,
  fix: () => 'Rename the label, or declare the family a summary.',
};
