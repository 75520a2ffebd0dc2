import type { RuleText } from '../../../say.ts';

export const bucketSuffix: RuleText = {
  title: 'Only histograms use the suffix _bucket',
  sentence: ({ name }, { code }) =>
    `${code(name)} ends with ${code('_bucket')} and is not declared a histogram.`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} reports it; nobody refuses the dump. It can be mistaken for a part of a histogram.`,
  fix: () => 'Rename it.',
};
