import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const missingComma: RuleText = {
  title: '两个标签之间有逗号',
  sentence: ({ name }, say) => `${ofMetric(name, say)}两个标签之间没有逗号。`,
  consequence: () => 'Prometheus 接受；expfmt、promtool 和 client_python 拒收整份转储。',
  fix: () => '标签之间用逗号分隔。',
};
