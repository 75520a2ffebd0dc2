import type { RuleText } from '../../../say.ts';

export const escape: RuleText = {
  title: 'A backslash stands only before a backslash, a double quote or n',
  sentence: ({ fault, text }, { code }) =>
    fault === 'label-escape' && text !== ''
      ? `The value of label ${code(text)} has a backslash that escapes nothing.`
      : fault === 'help-trailing-backslash'
        ? 'The help text ends in a single backslash.'
        : fault === 'quoted-name-escape'
          ? 'A quoted name has a backslash that escapes nothing.'
          : 'The help text has a backslash that escapes nothing.',
  consequence: () =>
    'The consumers judged here keep the backslash and the character behind it as written. The specification says SHOULD NOT, and a reader may take it otherwise.',
  fix: (_params, { code }) => `Write ${code('\\\\')} for a backslash.`,
};
