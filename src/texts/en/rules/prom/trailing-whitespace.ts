import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const trailingWhitespace: RuleText = {
  title: 'Nothing follows the value or the timestamp',
  sentence: ({ name }, say) => `Blanks stand at the end of the line${ofMetric(name, say)}.`,
  consequence: () =>
    'expfmt (Pushgateway, textfile collector) and promtool refuse the whole dump: they take the blank for the beginning of a timestamp. Prometheus and client_python ignore it.',
  fix: () => 'Remove the blanks at the end of the line.',
};
