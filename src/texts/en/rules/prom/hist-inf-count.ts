import type { RuleText } from '../../../say.ts';

export const histInfCount: RuleText = {
  title: 'The bucket le="+Inf" holds as many as _count',
  sentence: ({ name }, { code }) =>
    `The bucket ${code('le="+Inf"')} of ${code(name)} and ${code(`${name ?? ''}_count`)} differ.`,
  consequence: () =>
    'Nobody refuses it. Rates and shares come out differently from the buckets and from the count, and Prometheus cannot turn such a histogram into a native one.',
  fix: () => 'Take both numbers from the same reading.',
};
