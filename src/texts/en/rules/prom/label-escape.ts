import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const labelEscape: RuleText = {
  title: 'Only \\\\, \\" and \\n are escapes in a label value',
  sentence: ({ name, text }, say) =>
    `A backslash in the label ${say.code(text)}${ofMetric(name, say)} is followed by something other than ${say.code('\\')}, ${say.code('"')} or ${say.code('n')}.`,
  consequence: () =>
    'expfmt (Pushgateway, textfile collector) and promtool refuse the whole dump. Prometheus and client_python keep backslash and character as they stand.',
  fix: (_params, { code }) => `Write a backslash as ${code('\\\\')}.`,
};
