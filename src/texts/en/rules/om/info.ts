import type { RuleText } from '../../../say.ts';

export const info: RuleText = {
  title: 'An info sample ends in _info and is 1',
  sentence: ({ form, name, should }, { code }) =>
    form === 'value'
      ? `A sample of the info family ${code(name)} is not 1.`
      : form === 'family'
        ? `The TYPE line says ${code(name)}, which is the name of the sample: the family is ${code(should)}.`
        : `The info family ${code(name)} has a sample without ${code('_info')}.`,
  consequence: () =>
    'client_python refuses the whole dump. Prometheus stores the sample as it stands.',
  fix: ({ form, name, should }, { code }) =>
    form === 'value'
      ? 'Write 1: what an info family tells stands in its labels.'
      : form === 'family'
        ? `Write ${code(`# TYPE ${String(should)} info`)}, and leave the sample's name as it is.`
        : `Name the sample ${code(`${String(name)}_info`)}.`,
};
