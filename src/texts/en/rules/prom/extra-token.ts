import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const extraToken: RuleText = {
  title: 'A line ends after its timestamp',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'exemplar-in-text':
      case 'exemplar-in-text-cut':
        return `A sample${ofMetric(name, say)} carries an exemplar.`;
      case 'inline-comment':
      case 'inline-comment-number':
        return `A comment stands behind a sample${ofMetric(name, say)}.`;
      case 'start-timestamp':
        return `A sample${ofMetric(name, say)} carries a start timestamp, as OpenMetrics 2.0 has it.`;
      default:
        return `Something stands behind the value and the timestamp${ofMetric(name, say)}.`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'extra-word':
      case 'inline-comment':
      case 'exemplar-in-text-cut':
        return 'Every consumer judged here refuses the whole dump.';
      default:
        return 'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python overlooks it.';
    }
  },
  fix: () => 'Remove it. A comment needs a line of its own, and exemplars need OpenMetrics.',
};
