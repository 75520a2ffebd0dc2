import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const trailingWhitespace: RuleText = {
  title: '数值或时间戳之后没有任何内容',
  sentence: ({ name }, say) => `${ofMetric(name, say)}行尾有空白。`,
  consequence: () =>
    'expfmt（Pushgateway、textfile collector）和 promtool 把空白当作时间戳的开头，拒收整份转储；Prometheus 和 client_python 忽略它。',
  fix: () => '删去行尾的空白。',
};
