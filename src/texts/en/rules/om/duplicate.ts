import type { RuleText } from '../../../say.ts';

export const duplicate: RuleText = {
  title: 'Every series stands once',
  sentence: ({ name }, { code }) => `A series of ${code(name)} stands more than once.`,
  consequence: () =>
    'Prometheus stores the first sample and drops the others, while up stays 1. client_python keeps one as well, but refuses the whole dump when another label set stands between the two.',
  fix: () =>
    'Add the values up before they are written, or tell the two apart by a label. Label order and empty labels make no difference.',
};
