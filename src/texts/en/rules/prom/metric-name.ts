import type { RuleText } from '../../../say.ts';

export const metricName: RuleText = {
  title: 'A bare name consists of letters, digits, underscores and colons',
  sentence: (_params, { code }) =>
    `The line does not begin with a metric name: letters, digits, ${code('_')} and ${code(':')}, and no digit first.`,
  consequence: () => 'Every consumer judged here refuses the whole dump.',
  fix: (_params, { code }) =>
    `Rename the metric, or quote its name for Prometheus 3: ${code('{"metric.name"} 1')}.`,
};
