import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const helpEscape: RuleText = {
  title: 'Only \\\\ and \\n are escapes in a HELP text',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'help-trailing-backslash':
        return `The HELP text${ofMetric(name, say)} ends with a single backslash.`;
      case 'help-escape-quote':
        return `The HELP text${ofMetric(name, say)} escapes a double quote, which needs no escape there.`;
      default:
        return `A backslash in the HELP text${ofMetric(name, say)} is followed by something other than ${say.code('\\')} or ${say.code('n')}.`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'help-escape-quote':
        return 'Nobody judged here minds; the promtool of Prometheus 2.42 refused the whole dump. Prometheus keeps the backslash in the text.';
      default:
        return 'expfmt (Pushgateway, textfile collector) and promtool refuse the whole dump. Prometheus and client_python keep the backslash as it stands.';
    }
  },
  fix: (_params, { code }) => `Write a backslash as ${code('\\\\')}.`,
};
