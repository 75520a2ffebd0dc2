import type { RuleText } from '../../../say.ts';

export const histInfBucket: RuleText = {
  title: '直方图有 le="+Inf" 桶',
  sentence: ({ name, buckets }, { code }) =>
    buckets === 'none'
      ? `直方图 ${code(name)} 没有桶。`
      : `直方图 ${code(name)} 没有 ${code('le="+Inf"')} 桶。`,
  consequence: (_params, { code }) =>
    `没有消费方拒收。缺少这个桶时 ${code('histogram_quantile()')} 得到 NaN，没有桶时什么也得不到。`,
  fix: ({ name }, { code }) =>
    `始终写出 ${code('le="+Inf"')} 桶，它的值等于 ${code(`${name ?? ''}_count`)}。`,
};
