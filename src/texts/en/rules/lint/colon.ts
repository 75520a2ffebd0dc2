import type { RuleText } from '../../../say.ts';

export const colon: RuleText = {
  title: 'Names have no colon',
  sentence: ({ name }, { code }) => `${code(name)} contains a colon.`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} reports it; nobody refuses the dump. Colons are reserved for the results of recording rules.`,
  fix: () =>
    'Use an underscore. In the results of recording rules, as a federation shows them, the colon is right.',
};
