import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const signedNan: RuleText = {
  title: 'NaN 不带正负号',
  sentence: ({ name }, say) => `${ofMetric(name, say)}数值是带正负号的 NaN。`,
  consequence: () =>
    'Prometheus 以及 expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；client_python 接受。',
  fix: (_params, { code }) => `写成 ${code('NaN')}。`,
};
