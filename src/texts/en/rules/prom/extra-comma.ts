import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const extraComma: RuleText = {
  title: 'No comma without a label before it',
  sentence: ({ name }, say) => `A comma${ofMetric(name, say)} has no label before it.`,
  consequence: () =>
    'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python lets some of them pass.',
  fix: () => 'Remove the comma. One comma after the last label is legal.',
};
