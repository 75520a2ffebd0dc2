import type { RuleText } from '../../../say.ts';

export const histSum: RuleText = {
  title: 'The sum fits the buckets',
  sentence: ({ name, kind }, { code }) => {
    switch (kind) {
      case 'high':
        return `${code(`${name ?? ''}_sum`)} is larger than the bounds of the buckets allow.`;
      case 'low':
        return `${code(`${name ?? ''}_sum`)} is smaller than the bounds of the buckets allow.`;
      default:
        return `${code(`${name ?? ''}_sum`)} is not zero although nothing was observed.`;
    }
  },
  consequence: () =>
    'Nobody refuses it. Average and quantiles contradict each other: the sum or the buckets are wrong.',
  fix: () =>
    'Give the sum and the buckets the same number in the same unit. Milliseconds in one of them and seconds in the other look like this.',
};
