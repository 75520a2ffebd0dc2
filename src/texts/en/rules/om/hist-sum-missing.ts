import type { RuleText } from '../../../say.ts';

export const histSumMissing: RuleText = {
  title: 'A histogram has a sum',
  sentence: ({ name, sum }, { code }) =>
    `The histogram ${code(name)} has buckets but no ${code(sum)}.`,
  consequence: () =>
    'No consumer judged here minds. Without the sum there is no average, and quantiles cannot be narrowed down by it. The specification says SHOULD.',
  fix: ({ sum }, { code }) => `Write ${code(sum)} and the count.`,
};
