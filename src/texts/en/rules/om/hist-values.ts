import type { RuleText } from '../../../say.ts';

export const histValues: RuleText = {
  title: 'Buckets and counts are whole numbers from 0 on, and the sum is a number that fits them',
  sentence: ({ form, name }, { code }) => {
    switch (form) {
      case 'nan':
        return `${code(name)} is NaN.`;
      case 'negative':
        return `${code(name)} is below zero.`;
      case 'fraction':
        return `${code(name)} is not a whole number.`;
      default:
        return `${code(name)} is there although a bucket has a bound below zero.`;
    }
  },
  consequence: ({ form }) =>
    form === 'sum-below-zero'
      ? 'client_python refuses the whole dump. With values below zero the sum may fall, and a rate of it means nothing; Prometheus stores it all the same.'
      : 'client_python refuses the whole dump. Prometheus stores it; rates, averages and quantiles of this histogram are wrong or NaN.',
  fix: ({ form }, { code }) =>
    form === 'sum-below-zero'
      ? `Leave out ${code('_sum')} and ${code('_count')}, or use a gauge histogram.`
      : 'Count observations in whole numbers from 0 on, and keep NaN out of what is observed.',
};
