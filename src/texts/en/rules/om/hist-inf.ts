import type { RuleText } from '../../../say.ts';

export const histInf: RuleText = {
  title: 'A histogram has a bucket +Inf',
  sentence: ({ form, name }, { code }) =>
    form === 'bare'
      ? `The histogram has a sample ${code(name)} without a suffix.`
      : form === 'no-buckets'
        ? `The histogram ${code(name)} has no buckets for a label set.`
        : `The histogram ${code(name)} has no bucket ${code('le="+Inf"')} for a label set.`,
  consequence: ({ form }, { code }) =>
    form === 'bare'
      ? 'client_python refuses the whole dump. Prometheus stores it as a series that no histogram function uses.'
      : `client_python refuses the whole dump. Prometheus stores the rest, and ${code('histogram_quantile')} gives NaN.`,
  fix: ({ form, name }, { code }) =>
    form === 'bare'
      ? `Write ${code(`${String(name)}_bucket`)}, ${code(`${String(name)}_count`)} and ${code(`${String(name)}_sum`)}; or declare the family as what it is.`
      : `Write a last bucket with ${code('le="+Inf"')}, equal to the count.`,
};
