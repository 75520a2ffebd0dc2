import type { RuleText } from '../../../say.ts';

export const exemplarLength: RuleText = {
  title: 'The labels of an exemplar have at most 128 characters',
  sentence: ({ name, most }, { code, number }) =>
    `The labels of an exemplar of ${code(name)} have more than ${number(Number(most))} characters.`,
  consequence: () =>
    'client_python refuses the whole dump. Prometheus stores the sample and drops the exemplar without a word.',
  fix: () =>
    'Keep the trace id and drop the rest. Names and values count together, in characters and not in bytes.',
};
