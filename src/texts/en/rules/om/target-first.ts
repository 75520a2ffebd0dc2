import type { RuleText } from '../../../say.ts';

export const targetFirst: RuleText = {
  title: "The target's own labels come first",
  sentence: ({ name, first }, { code }) => `The family ${code(name)} comes after ${code(first)}.`,
  consequence: () =>
    'No consumer judged here minds. A reader that adds these labels to all series has to go through the dump twice. The specification says SHOULD.',
  fix: ({ name }, { code }) => `Write the family ${code(name)} first.`,
};
