import type { RuleText } from '../../../say.ts';

export const summaryCount: RuleText = {
  title: 'The count of a summary is a whole number from zero up',
  sentence: ({ name, kind }, { code }) => {
    switch (kind) {
      case 'negative':
        return `${code(`${name ?? ''}_count`)} is below zero.`;
      case 'nan':
        return `${code(`${name ?? ''}_count`)} is NaN.`;
      default:
        return `${code(`${name ?? ''}_count`)} is not a whole number.`;
    }
  },
  consequence: () =>
    'Nobody refuses it. expfmt turns the count into an unsigned integer: 1.7 becomes 1, and -1 a number of twenty digits.',
  fix: () => 'Count observations with whole numbers that never fall.',
};
