import type { RuleText } from '../../../say.ts';

export const metricName: RuleText = {
  title: 'A bare name consists of letters, digits, underscores and colons',
  sentence: ({ fault, text }, { code }) => {
    switch (fault) {
      case 'help-no-name':
        return 'A HELP line has no name.';
      case 'help-bad-start':
        return `A HELP line names ${code(text)}, which begins no metric name.`;
      default:
        return `The line does not begin with a metric name: letters, digits, ${code('_')} and ${code(':')}, and no digit first.`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'help-no-name':
        return 'Prometheus refuses the whole dump. expfmt and promtool overlook it.';
      default:
        return 'Every consumer judged here refuses the whole dump.';
    }
  },
  fix: (_params, { code }) =>
    `Rename the metric, or quote its name for Prometheus 3: ${code('{"metric.name"} 1')}.`,
};
