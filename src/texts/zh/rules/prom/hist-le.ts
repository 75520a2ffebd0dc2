import type { RuleText } from '../../../say.ts';

export const histLe: RuleText = {
  title: '每个桶都有自己的边界',
  sentence: ({ name, text, other, kind }, { code }) => {
    switch (kind) {
      case 'missing':
        return `${code(name)} 的某个桶没有 ${code('le')} 标签。`;
      case 'nan':
        return `${code(name)} 的某个桶的边界是 ${code(text)}。`;
      case 'repeated':
        return `${code(name)} 的两个桶边界相同，分别写作 ${code(text)} 和 ${code(other)}。`;
      default:
        return `${code(name)} 的某个桶的边界 ${code(text)} 不是数字。`;
    }
  },
  consequence: ({ kind }) => {
    switch (kind) {
      case 'repeated':
        return 'Prometheus 3 把两者存成同一种写法，丢弃第二个样本；Prometheus 2 保留两条序列。其他消费方接受转储。';
      case 'not-a-number':
        return 'expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储。Prometheus 会存下这条序列，但分位数用不到它。';
      default:
        return '没有消费方拒收。expfmt 会略去这个桶，在 Prometheus 中分位数也用不到它。';
    }
  },
  fix: (_params, { code }) =>
    `给每个桶写一个 ${code('le')}，值为上边界的数字，最后一个桶用 ${code('+Inf')}。`,
};
