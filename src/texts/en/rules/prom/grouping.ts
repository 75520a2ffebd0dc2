import type { RuleText } from '../../../say.ts';

export const grouping: RuleText = {
  title: 'The lines of a family stand together',
  sentence: ({ name }, { code }) =>
    `Lines of other families stand between the lines of ${code(name)}.`,
  consequence: () =>
    'Nobody refuses it. Prometheus may give the samples after the gap the type of the family before them in its metadata.',
  fix: () => 'Write all lines of a family in one group.',
};
