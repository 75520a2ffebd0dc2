import type { RuleText } from '../../../say.ts';

export const confusingSuffix: RuleText = {
  title: 'No family is named like a part of another',
  sentence: ({ name, suffix, type }, { code }) =>
    `The name of the ${code(type)} ${code(name)} ends in ${code(suffix)}, which OpenMetrics gives to samples of other types.`,
  consequence: () =>
    'No consumer judged here minds. Readers take the name for a part of a counter, histogram or summary, and a family of that name can no longer be added.',
  fix: () => 'Give the family a name without such an ending.',
};
