import type { RuleText } from '../../../say.ts';

export const summaryQuantile: RuleText = {
  title: 'Every row of a summary has a quantile between 0 and 1, in ascending order',
  sentence: ({ name, text, kind }, { code }) => {
    switch (kind) {
      case 'missing':
        return `A row of the summary ${code(name)} has no label ${code('quantile')}.`;
      case 'not-a-number':
        return `The quantile ${code(text)} of ${code(name)} is not a number.`;
      case 'out-of-range':
        return `The quantile ${code(text)} of ${code(name)} is not between 0 and 1.`;
      default:
        return `The quantiles of ${code(name)} do not stand in ascending order.`;
    }
  },
  consequence: ({ kind }) => {
    switch (kind) {
      case 'missing':
        return 'Nobody refuses it. expfmt leaves the row out; Prometheus stores it as a series without a quantile.';
      case 'not-a-number':
        return 'expfmt (Pushgateway, textfile collector) and promtool refuse the whole dump. Prometheus stores the series as written.';
      case 'out-of-range':
        return 'Nobody refuses it, but no query can tell what the row means.';
      default:
        return 'Nobody refuses it. The format asks for the order.';
    }
  },
  fix: (_params, { code }) =>
    `Write quantiles as numbers from 0 to 1 in ascending order: ${code('0.95')}, not ${code('95')} or ${code('p95')}.`,
};
