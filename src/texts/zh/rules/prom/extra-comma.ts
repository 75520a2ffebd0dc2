import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const extraComma: RuleText = {
  title: '每个逗号之前都有标签',
  sentence: ({ name }, say) => `${ofMetric(name, say)}标签集里，某个逗号之前没有标签。`,
  consequence: () =>
    'Prometheus 以及 expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；client_python 会放过其中一部分。',
  fix: () => '删去逗号。最后一个标签之后允许有一个逗号。',
};
