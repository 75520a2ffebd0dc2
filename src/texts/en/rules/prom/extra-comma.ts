import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const extraComma: RuleText = {
  title: 'No comma without a label before it',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'lone-comma':
        return `The braces${ofMetric(name, say)} hold nothing but a comma.`;
      case 'leading-comma':
        return `A comma stands before the first label${ofMetric(name, say)}.`;
      default:
        return `Two commas stand between two labels${ofMetric(name, say)}.`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'double-comma':
        return 'Every consumer judged here refuses the whole dump.';
      default:
        return 'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python takes it.';
    }
  },
  fix: () => 'Remove the comma. One comma after the last label is legal.',
};
