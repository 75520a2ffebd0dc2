import type { RuleText } from '../../../say.ts';

export const histCount: RuleText = {
  title: 'Count and sum come together, and the count is the bucket +Inf',
  sentence: ({ form, name, has, lacks }, { code }) =>
    form === 'alone'
      ? `The histogram ${code(name)} has ${code(has)} without ${code(lacks)} for a label set.`
      : `The count of the histogram ${code(name)} is not what its bucket ${code('le="+Inf"')} says.`,
  consequence: ({ form }) =>
    form === 'alone'
      ? 'client_python refuses the whole dump. Prometheus stores what is there; averages need both.'
      : 'client_python refuses the whole dump. Prometheus stores both numbers, so that shares and quantiles rest on a total that contradicts the count.',
  fix: ({ form, lacks }, { code }) =>
    form === 'alone'
      ? `Write ${code(lacks)} as well, or neither.`
      : 'Read buckets, count and sum under one lock, so that they tell of the same moment.',
};
