import type { RuleText } from '../../../say.ts';

export const metadataAfterSample: RuleText = {
  title: 'The description of a family comes before its samples',
  sentence: ({ name, form, was, becomes }, { code }) =>
    form === 'retyped'
      ? `${code(name)} is described twice: first as ${code(was)}, and after its samples as ${code(becomes)}.`
      : form === 'again'
        ? `${code(name)} is described again after its samples.`
        : `${code(name)} is described only after its samples.`,
  consequence: ({ form }) =>
    form === 'retyped'
      ? 'client_python refuses the whole dump. Prometheus stores all samples, but its metadata knows only the last description. client_golang does this when a gauge is named as a counter without its _total.'
      : 'client_python refuses the whole dump. Prometheus takes it, but cannot tell the type while it reads the samples.',
  fix: ({ form, name }, { code }) =>
    form === 'retyped'
      ? `Rename one of the two metrics, so that no two families are named ${code(name)}.`
      : 'Write TYPE, UNIT and HELP once, before the first sample of the family.',
};
