import type { RuleText } from '../../../say.ts';

export const helpBadName: RuleText = {
  title: 'HELP names a metric',
  sentence: ({ text }, { code }) => `A HELP line names ${code(text)}, which is no metric name.`,
  consequence: () =>
    'Prometheus takes the part up to the first illegal character for the name. expfmt, promtool and client_python refuse the whole dump.',
  fix: () => 'Write the metric name as it stands in the sample lines.',
};
