import type { RuleText } from '../../../say.ts';

export const helpEmpty: RuleText = {
  title: 'Every family that is described has a help text',
  sentence: () => 'Families are described without a help text.',
  consequence: () =>
    'No consumer judged here minds. Whoever meets the metric in a query editor learns nothing about it.',
  fix: (_params, { code }) =>
    `Say in one sentence with ${code('# HELP')} what is counted or measured.`,
};
