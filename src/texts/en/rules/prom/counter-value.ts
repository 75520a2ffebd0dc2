import type { RuleText } from '../../../say.ts';

export const counterValue: RuleText = {
  title: 'A counter is a number from zero up',
  sentence: ({ name, kind }, { code }) =>
    kind === 'nan'
      ? `The counter ${code(name)} is NaN.`
      : `The counter ${code(name)} is below zero.`,
  consequence: (_params, { code }) =>
    `Nobody refuses it. ${code('rate()')} takes every fall of a counter for a restart, and NaN makes its result NaN.`,
  fix: () =>
    'Expose a value that can fall as a gauge. Leave a counter out as long as it has no value.',
};
