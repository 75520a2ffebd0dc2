import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const invalidUtf8Help: RuleText = {
  title: 'HELP 文本是 UTF-8',
  sentence: ({ name }, say) => `${ofMetric(name, say)}帮助文本（HELP）不是有效的 UTF-8。`,
  consequence: () => 'Prometheus 和 client_python 拒收整份转储；expfmt 和 promtool 接受。',
  fix: () => '将文本编码为 UTF-8。',
};
