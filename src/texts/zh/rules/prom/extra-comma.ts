import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const extraComma: RuleText = {
  title: '每个逗号之前都有标签',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'lone-comma':
        return `${ofMetric(name, say)}花括号里只有一个逗号。`;
      case 'leading-comma':
        return `${ofMetric(name, say)}第一个标签之前有逗号。`;
      default:
        return `${ofMetric(name, say)}两个标签之间有两个逗号。`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'double-comma':
        return '这里判定的所有消费方都拒收整份转储。';
      default:
        return 'Prometheus 以及 expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；client_python 接受。';
    }
  },
  fix: () => '删去逗号。最后一个标签之后允许有一个逗号。',
};
