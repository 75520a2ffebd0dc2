import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const timestampNotInt: RuleText = {
  title: '时间戳是整数毫秒',
  sentence: ({ name }, say) => `${ofMetric(name, say)}时间戳不是 64 位整数。`,
  consequence: () =>
    'Prometheus 以及 expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；client_python 接受各种写法的数字。',
  fix: () => '写自 1970 年起的整数毫秒，或者省略时间戳。带小数的秒是 OpenMetrics 的写法。',
};
