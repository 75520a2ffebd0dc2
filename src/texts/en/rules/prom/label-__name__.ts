import type { RuleText } from '../../../say.ts';

export const labelDunderName: RuleText = {
  title: 'No label is called __name__',
  sentence: ({ name }, { code }) => `${code(name)} has a label called ${code('__name__')}.`,
  consequence: () =>
    'Every consumer judged here refuses the whole dump. In Prometheus the label would set the metric name a second time.',
  fix: () => 'Remove the label: the metric name stands before the braces.',
};
