import type { RuleText } from '../../../say.ts';

export const timestampExp: RuleText = {
  title: 'A timestamp has no exponent',
  sentence: ({ name }, { code }) => `A timestamp of ${code(name)} is written with an exponent.`,
  consequence: () =>
    'No consumer judged here minds. Readers that keep nanoseconds lose digits in this form; client_golang writes it.',
  fix: (_params, { code }) =>
    `Write it out: ${code('1700000000.123')} and not ${code('1.700000000123e+09')}.`,
};
