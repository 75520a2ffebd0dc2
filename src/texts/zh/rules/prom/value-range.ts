import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const valueRange: RuleText = {
  title: '数值在 64 位浮点数的范围内',
  sentence: ({ name }, say) => `${ofMetric(name, say)}数值超出了 64 位浮点数的范围。`,
  consequence: () =>
    'Prometheus 以及 expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；client_python 读作无穷大。',
  fix: (_params, { code }) =>
    `如果本意是无穷大，就输出 ${code('+Inf')} 或 ${code('-Inf')}，否则输出 64 位浮点数能表示的数。`,
};
