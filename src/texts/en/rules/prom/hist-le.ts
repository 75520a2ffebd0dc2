import type { RuleText } from '../../../say.ts';

export const histLe: RuleText = {
  title: 'Every bucket has a bound of its own',
  sentence: ({ name, text, other, kind }, { code }) => {
    switch (kind) {
      case 'missing':
        return `A bucket of ${code(name)} has no label ${code('le')}.`;
      case 'nan':
        return `A bucket of ${code(name)} has the bound ${code(text)}.`;
      case 'repeated':
        return `Two buckets of ${code(name)} have the same bound, written ${code(text)} and ${code(other)}.`;
      default:
        return `The bound ${code(text)} of a bucket of ${code(name)} is not a number.`;
    }
  },
  consequence: ({ kind }) => {
    switch (kind) {
      case 'repeated':
        return 'Prometheus 3 stores both under one spelling and drops the second sample. Prometheus 2 keeps two series. All others take the dump.';
      case 'not-a-number':
        return 'expfmt (Pushgateway, textfile collector) and promtool refuse the whole dump. Prometheus stores the series, and no quantile uses it.';
      default:
        return 'Nobody refuses it. expfmt leaves the bucket out, and in Prometheus no quantile uses it.';
    }
  },
  fix: (_params, { code }) =>
    `Give every bucket one ${code('le')} with the number of its upper bound, and ${code('+Inf')} to the last.`,
};
