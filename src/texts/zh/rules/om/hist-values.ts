import type { RuleText } from '../../../say.ts';

export const histValues: RuleText = {
  title: '桶和总数是不小于 0 的整数，总和是与之相符的数',
  sentence: ({ form, name }, { code }) => {
    switch (form) {
      case 'nan':
        return `${code(name)} 的值是 NaN。`;
      case 'negative':
        return `${code(name)} 小于零。`;
      case 'fraction':
        return `${code(name)} 不是整数。`;
      default:
        return `有桶的上界小于零，却仍有 ${code(name)}。`;
    }
  },
  consequence: ({ form }) =>
    form === 'sum-below-zero'
      ? 'client_python 拒收整份转储。有了小于零的值，总和就可能下降，对它求速率没有意义；Prometheus 照样存储。'
      : 'client_python 拒收整份转储。Prometheus 会存下它；这个直方图的速率、平均值和分位数会出错，或是 NaN。',
  fix: ({ form }, { code }) =>
    form === 'sum-below-zero'
      ? `不要写 ${code('_sum')} 和 ${code('_count')}，或者改用 gaugehistogram。`
      : '用不小于 0 的整数计数，不要把 NaN 作为观测值。',
};
