import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const labelName: RuleText = {
  title: '不加引号的标签名只含字母、数字和下划线',
  sentence: ({ fault, name, text }, say) => {
    switch (fault) {
      case 'label-colon':
        return `${ofMetric(name, say)}标签名 ${say.code(text)} 带有冒号，而冒号只能用于指标名称。`;
      default:
        return `${ofMetric(name, say)}某个标签名含有字母、数字和 ${say.code('_')} 以外的字符，或者以数字开头。`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'label-colon':
        return 'Prometheus 以及 expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；client_python 接受。';
      default:
        return '这里判定的所有消费方都拒收整份转储。';
    }
  },
  fix: (_params, { code }) =>
    `给标签改名；如果只面向 Prometheus 3，也可以给它加引号：${code('{"label.name"="v"}')}。`,
};
