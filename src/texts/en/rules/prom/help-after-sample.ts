import type { RuleText } from '../../../say.ts';

export const helpAfterSample: RuleText = {
  title: 'HELP comes before the samples of its family',
  sentence: ({ name }, { code }) =>
    `The HELP line of ${code(name)} comes after a sample of the family.`,
  consequence: () => 'Nobody minds. The format asks for HELP and TYPE first in each group.',
  fix: () => 'Move the HELP line above the first sample.',
};
