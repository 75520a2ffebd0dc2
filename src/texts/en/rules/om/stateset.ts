import type { RuleText } from '../../../say.ts';

export const stateset: RuleText = {
  title: 'A state is 0 or 1 and has a label named like its family',
  sentence: ({ form, name }, { code }) =>
    form === 'label'
      ? `A sample of the state set ${code(name)} has no label ${code(name)} that names the state.`
      : `A state of ${code(name)} is neither 0 nor 1.`,
  consequence: () =>
    'client_python refuses the whole dump. Prometheus stores the sample as it stands.',
  fix: ({ form, name }, { code }) =>
    form === 'label'
      ? `Name the state in a label ${code(name)}.`
      : 'Write 1 for the state that holds and 0 for the others; what is a quantity should be a gauge.',
};
