import type { RuleText } from '../../../say.ts';

export const histInfCount: RuleText = {
  title: 'le="+Inf" 桶的值等于 _count',
  sentence: ({ name }, { code }) =>
    `${code(name)} 的 ${code('le="+Inf"')} 桶与 ${code(`${name ?? ''}_count`)} 不相等。`,
  consequence: () =>
    '没有消费方拒收。由桶和由计数算出的速率与比例互不一致，Prometheus 也无法把这样的直方图转换为原生直方图。',
  fix: () => '两个数要取自同一次读数。',
};
