import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const quotedMisuse: RuleText = {
  title: '花括号内最前面是唯一一个加引号的名称',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'quoted-name-late':
        return `加引号的名称 ${say.code(name)} 不在花括号内的最前面。`;
      case 'quoted-name-twice':
        return '有一行带有两个指标名称。';
      case 'quoted-name-outside':
        return '加引号的指标名称写在了花括号之外。';
      case 'empty-quoted-name':
        return '指标名称为空。';
      case 'empty-quoted-label-name':
        return `${ofMetric(name, say)}某个标签名为空。`;
      case 'newline-in-quoted-name':
        return '加引号的名称里有未转义的换行。';
      case 'quoted-name-escape':
        return `加引号的名称里，反斜杠后面不是 ${say.code('\\')}、${say.code('"')} 或 ${say.code('n')}。`;
      default:
        return '加引号的名称不是有效的 UTF-8。';
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'quoted-name-late':
        return '只要能读加引号的名称，就没有消费方在意：Prometheus 3、expfmt 和 client_python 接受，Prometheus 2 和 promtool 不接受。OpenMetrics 2.0 将要求名称写在最前面。';
      case 'quoted-name-outside':
        return 'Prometheus 和 client_python 拒收整份转储；expfmt 接受。';
      case 'newline-in-quoted-name':
        return 'expfmt、promtool 和 client_python 拒收整份转储；Prometheus 3 接受。';
      case 'quoted-name-escape':
        return 'expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储。';
      case 'empty-quoted-label-name':
        return 'Prometheus 以及 expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；client_python 接受。';
      default:
        return '这里判定的所有消费方都拒收整份转储。';
    }
  },
  fix: (_params, { code }) => `写成 ${code('{"metric.name","label.name"="value"} 1')}。`,
};
