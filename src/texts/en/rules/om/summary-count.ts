import type { RuleText } from '../../../say.ts';

export const summaryCount: RuleText = {
  title: "A summary's count is a whole number from 0 on, and its sum is not negative",
  sentence: ({ form, name }, { code }) =>
    form === 'nan'
      ? `${code(name)} is NaN.`
      : form === 'negative'
        ? `${code(name)} is below zero.`
        : `${code(name)} is not a whole number.`,
  consequence: () =>
    'client_python refuses the whole dump. Prometheus stores it; rates and averages of this summary are wrong or NaN.',
  fix: () =>
    'Count observations in whole numbers from 0 on. A summary with nothing observed has count 0 and sum 0; only its quantiles may be NaN.',
};
