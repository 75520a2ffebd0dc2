import type { RuleText } from '../../../say.ts';

export const leLabel: RuleText = {
  title: 'Only histograms use the label le',
  sentence: ({ name }, { code }) =>
    `${code(name)} has the label ${code('le')} and is not declared a histogram.`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} reports it; nobody refuses the dump. Functions for histograms take its series for buckets.`,
  fix: () => 'Rename the label, or declare the family a histogram.',
};
