import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const labelQuotes: RuleText = {
  title: '标签写作 name="value"',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'label-no-equal':
        return `${ofMetric(name, say)}某个标签没有 ${say.code('=')}。`;
      case 'label-no-value':
        return `${ofMetric(name, say)}某个标签没有值。`;
      default:
        return `${ofMetric(name, say)}某个标签的值没有放在双引号里。`;
    }
  },
  consequence: ({ fault }) =>
    fault === 'label-no-value'
      ? 'Prometheus 以及 expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储；client_python 接受。'
      : '这里判定的所有消费方都拒收整份转储。',
  fix: (_params, { code }) => `写成 ${code('label="value"')}，使用双引号。`,
};
