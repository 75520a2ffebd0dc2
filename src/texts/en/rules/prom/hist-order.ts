import type { RuleText } from '../../../say.ts';

export const histOrder: RuleText = {
  title: 'Buckets stand in the order of their bounds',
  sentence: ({ name }, { code }) =>
    `The buckets of ${code(name)} do not stand in ascending order of ${code('le')}.`,
  consequence: () =>
    'Nobody refuses it. Prometheus stores each bucket as a series of its own; a reader that relies on the order goes wrong.',
  fix: (_params, { code }) => `Sort the buckets by ${code('le')}, as numbers.`,
};
