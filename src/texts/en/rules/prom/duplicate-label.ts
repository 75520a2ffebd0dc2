import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const duplicateLabel: RuleText = {
  title: 'A label stands once in a series',
  sentence: ({ name, text }, say) =>
    `The label ${say.code(text)} stands more than once in one series${ofMetric(name, say)}.`,
  consequence: () =>
    'Every consumer judged here refuses the whole dump. Prometheus reads the line but refuses to store it, and with it the scrape.',
  fix: () => 'Write the label once.',
};
