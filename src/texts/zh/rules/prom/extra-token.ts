import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const extraToken: RuleText = {
  title: '一行到时间戳为止',
  sentence: ({ name }, say) => `${ofMetric(name, say)}数值和时间戳之后还有其他内容。`,
  consequence: () =>
    'Prometheus 以及 expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；client_python 会忽略其中一部分。',
  fix: () => '删去这些内容。注释要单独成行，exemplar 需要 OpenMetrics。',
};
