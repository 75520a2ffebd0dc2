import type { RuleText } from '../../../say.ts';

export const summaryQuantile: RuleText = {
  title: '分位数在 0 到 1 之间，值不为负',
  sentence: ({ form, name, text }, { code }) => {
    switch (form) {
      case 'missing':
        return `摘要有样本 ${code(name)} 不带标签 ${code('quantile')}。`;
      case 'negative':
        return `${code(name)} 有一个分位数的值小于零。`;
      case 'repeated':
        return `${code(name)} 有两个样本是同一个分位数，第二个写作 ${code(text)}。`;
      default:
        return `${code(name)} 的分位数 ${code(text)} 不是 0 到 1 之间的数。`;
    }
  },
  consequence: ({ form }) =>
    form === 'repeated'
      ? 'Prometheus 3 把两者写成一样，丢掉第二个；Prometheus 2 保留两条序列。'
      : 'client_python 拒收整份转储。Prometheus 原样存储样本。',
  fix: ({ form }, { code }) =>
    form === 'missing'
      ? `给样本加上标签，例如 ${code('quantile="0.5"')}，或者把指标族声明为 gauge。`
      : form === 'negative'
        ? '摘要用于不小于 0 的值；如果值可能为负，请为每个分位数用一个仪表。'
        : form === 'repeated'
          ? '两个里只保留一个。'
          : `分位数写成 0 到 1 之间的数：${code('0.99')}，而不是 ${code('99')}。`,
};
