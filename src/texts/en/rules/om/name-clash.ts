import type { RuleText } from '../../../say.ts';

export const nameClash: RuleText = {
  title: 'No sample name can belong to two families',
  sentence: ({ name, type, clash }, { code }) =>
    `The ${code(type)} ${code(name)} may have a sample ${code(clash)}, but that is the name of another family.`,
  consequence: () =>
    'client_python refuses the whole dump. Prometheus takes it and may show the type and help of one for the other.',
  fix: () => 'Rename one of the two families.',
};
