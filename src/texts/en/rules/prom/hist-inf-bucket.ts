import type { RuleText } from '../../../say.ts';

export const histInfBucket: RuleText = {
  title: 'A histogram has a bucket le="+Inf"',
  sentence: ({ name, buckets }, { code }) =>
    buckets === 'none'
      ? `A histogram ${code(name)} has no buckets.`
      : `A histogram ${code(name)} has no bucket ${code('le="+Inf"')}.`,
  consequence: (_params, { code }) =>
    `Nobody refuses it. ${code('histogram_quantile()')} gives NaN without this bucket, and nothing at all without buckets.`,
  fix: ({ name }, { code }) =>
    `Always write the bucket ${code('le="+Inf"')}; its value is that of ${code(`${name ?? ''}_count`)}.`,
};
