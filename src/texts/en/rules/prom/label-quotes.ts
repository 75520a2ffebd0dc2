import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const labelQuotes: RuleText = {
  title: 'A label is written name="value"',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'label-no-equal':
        return `A label${ofMetric(name, say)} has no ${say.code('=')}.`;
      case 'label-no-value':
        return `A label${ofMetric(name, say)} has no value.`;
      default:
        return `The value of a label${ofMetric(name, say)} is not in double quotes.`;
    }
  },
  consequence: ({ fault }) =>
    fault === 'label-no-value'
      ? 'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python takes it.'
      : 'Every consumer judged here refuses the whole dump.',
  fix: (_params, { code }) => `Write ${code('label="value"')}, with double quotes.`,
};
