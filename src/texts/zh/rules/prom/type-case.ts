import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const typeCase: RuleText = {
  title: '类型用小写书写',
  sentence: ({ name, text }, say) => `${ofMetric(name, say)}类型 ${say.code(text)} 不是小写。`,
  consequence: () => 'Prometheus 和 client_python 拒收整份转储；expfmt 和 promtool 不区分大小写。',
  fix: () => '类型用小写书写。',
};
