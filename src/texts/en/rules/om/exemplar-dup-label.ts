import type { RuleText } from '../../../say.ts';

export const exemplarDupLabel: RuleText = {
  title: 'A label stands once in an exemplar',
  sentence: ({ text, name }, { code }) =>
    `The label ${code(text)} stands more than once in an exemplar of ${code(name)}.`,
  consequence: () => 'client_python refuses the whole dump. Prometheus keeps the last value.',
  fix: () => 'Write each label once.',
};
