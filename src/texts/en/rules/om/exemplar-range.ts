import type { RuleText } from '../../../say.ts';

export const exemplarRange: RuleText = {
  title: 'An exemplar lies within its bucket',
  sentence: ({ name }, { code }) =>
    `An exemplar of ${code(name)} is larger than the bound of its bucket.`,
  consequence: () =>
    'No consumer judged here refuses it, but the exemplar leads to a trace that the bucket does not count.',
  fix: () =>
    'Put the exemplar on the first bucket whose bound is not below its value. Value and bounds must have the same unit.',
};
