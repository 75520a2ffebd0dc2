import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const helpEscape: RuleText = {
  title: 'HELP 文本中的转义只有 \\\\ 和 \\n',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'help-trailing-backslash':
        return `${ofMetric(name, say)}帮助文本（HELP）以单个反斜杠结尾。`;
      case 'help-escape-quote':
        return `${ofMetric(name, say)}帮助文本（HELP）转义了双引号，而那里不需要转义。`;
      default:
        return `${ofMetric(name, say)}帮助文本（HELP）里，反斜杠后面不是 ${say.code('\\')} 或 ${say.code('n')}。`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'help-escape-quote':
        return '这里判定的消费方都不在意；Prometheus 2.42 自带的 promtool 会拒收整份转储。Prometheus 把反斜杠保留在文本里。';
      default:
        return 'expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；Prometheus 和 client_python 原样保留反斜杠。';
    }
  },
  fix: (_params, { code }) => `反斜杠写作 ${code('\\\\')}。`,
};
