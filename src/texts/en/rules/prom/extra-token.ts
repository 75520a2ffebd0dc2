import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const extraToken: RuleText = {
  title: 'A line ends after its timestamp',
  sentence: ({ name }, say) =>
    `Something stands behind the value and the timestamp${ofMetric(name, say)}.`,
  consequence: () =>
    'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python overlooks some of it.',
  fix: () => 'Remove it. A comment needs a line of its own, and exemplars need OpenMetrics.',
};
