import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const timestampNotInt: RuleText = {
  title: '时间戳是整数毫秒',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'timestamp-float':
        return `${ofMetric(name, say)}时间戳带有小数。`;
      case 'timestamp-exponent':
        return `${ofMetric(name, say)}时间戳带有指数。`;
      case 'timestamp-not-finite':
        return `${ofMetric(name, say)}时间戳是 NaN 或无穷大。`;
      case 'timestamp-range':
        return `${ofMetric(name, say)}时间戳超出了 64 位。`;
      default:
        return `${ofMetric(name, say)}时间戳不是数字。`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'bad-timestamp':
        return '这里判定的所有消费方都拒收整份转储。';
      default:
        return 'Prometheus 以及 expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；client_python 接受。';
    }
  },
  fix: () => '写自 1970 年起的整数毫秒，或者省略时间戳。带小数的秒是 OpenMetrics 的写法。',
};
