import type { RuleText } from '../../../say.ts';

export const labelSetsDiffer: RuleText = {
  title: 'All series of a family have the same label names',
  sentence: ({ name }, { code }) => `Series of ${code(name)} differ in their label names.`,
  consequence: () =>
    'Sums and joins take a missing label for an empty one: a total over the family may count a part twice, or lose it. The specification asks for equal names with SHOULD.',
  fix: () =>
    'Give every series of the family the same labels, or split the family. A total does not belong beside its parts.',
};
