import type { RuleText } from '../../../say.ts';

export const nameColon: RuleText = {
  title: 'Colons are kept for the results of aggregation',
  sentence: ({ name }, { code }) => `The name ${code(name)} has a colon.`,
  consequence: () =>
    'No consumer judged here minds. A name with colons looks like the result of a recording rule, so people search for a rule that does not exist.',
  fix: () => 'Use underscores, unless this dump does hold results of recording rules.',
};
