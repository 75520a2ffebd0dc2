import type { RuleText } from '../../../say.ts';

export const nameReserved: RuleText = {
  title: 'Family names do not begin with an underscore',
  sentence: ({ name }, { code }) =>
    `The name ${code(name)} begins with an underscore, which is reserved.`,
  consequence: () =>
    'No consumer judged here minds, but the name may get a meaning of its own in a later version of the standard.',
  fix: () => 'Rename the family.',
};
