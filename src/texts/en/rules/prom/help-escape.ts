import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const helpEscape: RuleText = {
  title: 'Only \\\\ and \\n are escapes in a HELP text',
  sentence: ({ name }, say) =>
    `A backslash in the HELP text${ofMetric(name, say)} is followed by something other than ${say.code('\\')} or ${say.code('n')}.`,
  consequence: (_params, { code }) =>
    `expfmt (Pushgateway, textfile collector) and promtool refuse the whole dump, except for ${code('\\"')}. Prometheus and client_python keep the backslash as it stands.`,
  fix: (_params, { code }) => `Write a backslash as ${code('\\\\')}.`,
};
