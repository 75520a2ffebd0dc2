import type { RuleText } from '../../../say.ts';

export const counterValue: RuleText = {
  title: 'A counter is a number from 0 on',
  sentence: ({ name, what }, { code }) =>
    what === 'nan'
      ? `The counter ${code(name)} is NaN.`
      : `The counter ${code(name)} is below zero.`,
  consequence: ({ what }) =>
    what === 'nan'
      ? 'client_python refuses the whole dump. Prometheus stores it, and rates over this sample are NaN.'
      : 'client_python refuses the whole dump. Prometheus stores it; rates of it mean nothing, for counters begin at 0.',
  fix: ({ what }) =>
    what === 'nan'
      ? 'Leave the series out until there is a value.'
      : 'Declare it as a gauge, or find out where it overflows.',
};
