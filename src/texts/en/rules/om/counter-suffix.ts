import type { RuleText } from '../../../say.ts';

export const counterSuffix: RuleText = {
  title: "A counter's sample ends in _total, and its family does not",
  sentence: ({ form, name, should }, { code }) =>
    form === 'family'
      ? `The TYPE line says ${code(name)}, which is the name of the sample: the family is ${code(should)}.`
      : form === 'created-alone'
        ? `The counter ${code(name)} has a creation time, but no ${code(should)}.`
        : `The counter has a sample ${code(name)}: it should be ${code(should)}.`,
  consequence: ({ form }) =>
    form === 'created-alone'
      ? 'The specification asks for a total. No consumer judged here minds.'
      : 'client_python refuses the whole dump. Prometheus stores the sample under the name as written.',
  fix: ({ form, name, should }, { code }) =>
    form === 'family'
      ? `Write ${code(`# TYPE ${String(should)} counter`)}, and leave the sample's name as it is. The same goes for HELP and UNIT.`
      : form === 'created-alone'
        ? `Add ${code(should)}, or remove the creation time.`
        : `Name the sample ${code(should)}; or declare ${code(name)} as a gauge if it may fall.`,
};
