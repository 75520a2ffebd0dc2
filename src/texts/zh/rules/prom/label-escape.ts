import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const labelEscape: RuleText = {
  title: '标签值中的转义只有 \\\\、\\" 和 \\n',
  sentence: ({ name, text }, say) =>
    `${ofMetric(name, say)}标签 ${say.code(text)} 的值里，反斜杠后面不是 ${say.code('\\')}、${say.code('"')} 或 ${say.code('n')}。`,
  consequence: () =>
    'expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；Prometheus 和 client_python 原样保留反斜杠和后面的字符。',
  fix: (_params, { code }) => `反斜杠写作 ${code('\\\\')}。`,
};
