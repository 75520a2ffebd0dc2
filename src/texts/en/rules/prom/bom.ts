import type { RuleText } from '../../../say.ts';

export const bom: RuleText = {
  title: 'The text does not start with a byte order mark',
  sentence: () => 'The text starts with a byte order mark (U+FEFF).',
  consequence: () =>
    'Every consumer judged here refuses the whole dump. They stop at its first byte.',
  fix: () => 'Save the text as UTF-8 without a byte order mark.',
};
