import type { RuleText } from '../../../say.ts';

export const summaryQuantile: RuleText = {
  title: 'summary 的每一行都有 0 到 1 之间的分位数，按从小到大排列',
  sentence: ({ name, text, kind }, { code }) => {
    switch (kind) {
      case 'missing':
        return `summary ${code(name)} 的某一行没有 ${code('quantile')} 标签。`;
      case 'not-a-number':
        return `${code(name)} 的分位数 ${code(text)} 不是数字。`;
      case 'out-of-range':
        return `${code(name)} 的分位数 ${code(text)} 不在 0 到 1 之间。`;
      default:
        return `${code(name)} 的分位数没有从小到大排列。`;
    }
  },
  consequence: ({ kind }) => {
    switch (kind) {
      case 'missing':
        return '没有消费方拒收。expfmt 会略去这一行；Prometheus 把它存为不带分位数的序列。';
      case 'not-a-number':
        return 'expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；Prometheus 原样存下序列。';
      case 'out-of-range':
        return '没有消费方拒收，但查询无从得知这一行的含义。';
      default:
        return '没有消费方拒收。格式要求按顺序排列。';
    }
  },
  fix: (_params, { code }) =>
    `分位数写成 0 到 1 的数字，从小到大排列：${code('0.95')}，而不是 ${code('95')} 或 ${code('p95')}。`,
};
