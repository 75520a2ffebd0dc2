import type { RuleText } from '../../../say.ts';

export const histOrder: RuleText = {
  title: 'Bounds rise, and so do the counts',
  sentence: ({ form, name }, { code }) =>
    form === 'bounds'
      ? `The buckets of ${code(name)} are not in ascending order of ${code('le')}.`
      : `A bucket of ${code(name)} counts less than the bucket below it.`,
  consequence: ({ form }, { code }) =>
    form === 'bounds'
      ? 'client_python refuses the whole dump. Prometheus takes it, for it sorts the buckets itself.'
      : `client_python refuses the whole dump. Prometheus stores it, and ${code('histogram_quantile')} bends the counts until they rise: the result is made up.`,
  fix: ({ form }) =>
    form === 'bounds'
      ? 'Write the buckets sorted by the number, not by its text.'
      : 'Buckets are cumulative: each counts all observations up to its bound. Read all of them under one lock.',
};
