import type { RuleText } from '../../../say.ts';

export const missingValue: RuleText = {
  title: 'A sample has a value',
  sentence: ({ name }, { code }) => `${code(name)} has no value.`,
  consequence: () => 'Every consumer judged here refuses the whole dump.',
  fix: () => 'Write the value behind the series, or leave the line out.',
};
