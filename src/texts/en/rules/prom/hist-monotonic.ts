import type { RuleText } from '../../../say.ts';

export const histMonotonic: RuleText = {
  title: 'Bucket counts never fall as le grows',
  sentence: ({ name }, { code }) => `A bucket of ${code(name)} counts less than the one below it.`,
  consequence: (_params, { code }) =>
    `Nobody refuses it. ${code('histogram_quantile()')} evens the counts out before it answers, so that the answer is not what was observed; Prometheus cannot turn such a histogram into a native one.`,
  fix: () => 'Make the counts cumulative: each bucket holds everything up to its bound.',
};
