import type { RuleText } from '../../../say.ts';

export const labelReserved: RuleText = {
  title: 'Labels do not start with two underscores',
  sentence: ({ label, name }, { code }) =>
    `The label ${code(label)} of ${code(name)} starts with two underscores.`,
  consequence: () =>
    'client_python refuses the whole dump. All others store the label, but such names are reserved for the inner workings of Prometheus.',
  fix: () => 'Rename the label.',
};
