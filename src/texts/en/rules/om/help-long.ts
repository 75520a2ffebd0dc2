import type { RuleText } from '../../../say.ts';

export const helpLong: RuleText = {
  title: 'A help text is short enough for a tooltip',
  sentence: ({ name, length }, { code, number }) =>
    `The help text of ${code(name)} has ${number(Number(length))} characters.`,
  consequence: () =>
    'It is sent with every scrape and kept for every target. The specification asks for a text that fits a tooltip; where that ends is our judgement.',
  fix: () => 'Keep the first sentence, and move the rest to the documentation.',
};
