import type { RuleText } from '../../../say.ts';

export const summaryQuantile: RuleText = {
  title: 'A quantile is from 0 to 1, and its value is not negative',
  sentence: ({ form, name, text }, { code }) => {
    switch (form) {
      case 'missing':
        return `The summary has a sample ${code(name)} without the label ${code('quantile')}.`;
      case 'negative':
        return `A quantile of ${code(name)} has a value below zero.`;
      case 'repeated':
        return `Two samples of ${code(name)} are for the same quantile, the second spelled ${code(text)}.`;
      default:
        return `${code(name)} has the quantile ${code(text)}, which is no number from 0 to 1.`;
    }
  },
  consequence: ({ form }) =>
    form === 'repeated'
      ? 'Prometheus 3 spells both alike and drops the second; Prometheus 2 keeps two series.'
      : 'client_python refuses the whole dump. Prometheus stores the sample as it stands.',
  fix: ({ form }, { code }) =>
    form === 'missing'
      ? `Give the sample a label such as ${code('quantile="0.5"')}, or declare the family as a gauge.`
      : form === 'negative'
        ? 'Summaries are for values from 0 on; use a gauge for each quantile if values may be negative.'
        : form === 'repeated'
          ? 'Keep one of the two.'
          : `Write the quantile as a number from 0 to 1: ${code('0.99')} and not ${code('99')}.`,
};
