import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const helpEscape: RuleText = {
  title: 'HELP 文本中的转义只有 \\\\ 和 \\n',
  sentence: ({ name }, say) =>
    `${ofMetric(name, say)}HELP 文本里，反斜杠后面不是 ${say.code('\\')} 或 ${say.code('n')}。`,
  consequence: (_params, { code }) =>
    `除 ${code('\\"')} 以外，expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；Prometheus 和 client_python 原样保留反斜杠。`,
  fix: (_params, { code }) => `反斜杠写作 ${code('\\\\')}。`,
};
