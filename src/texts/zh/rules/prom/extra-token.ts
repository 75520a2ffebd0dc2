import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const extraToken: RuleText = {
  title: '一行到时间戳为止',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'exemplar-in-text':
      case 'exemplar-in-text-cut':
        return `${ofMetric(name, say)}某个样本带有 exemplar。`;
      case 'inline-comment':
      case 'inline-comment-number':
        return `${ofMetric(name, say)}某个样本后面有注释。`;
      case 'start-timestamp':
        return `${ofMetric(name, say)}某个样本带有 OpenMetrics 2.0 的起始时间戳。`;
      default:
        return `${ofMetric(name, say)}数值和时间戳之后还有其他内容。`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'extra-word':
      case 'inline-comment':
      case 'exemplar-in-text-cut':
        return '这里判定的所有消费方都拒收整份转储。';
      default:
        return 'Prometheus 以及 expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；client_python 会忽略它。';
    }
  },
  fix: () => '删去这些内容。注释要单独成行，exemplar 需要 OpenMetrics。',
};
