import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const typeWhitespace: RuleText = {
  title: '类型词前面只有一个空格，后面没有空白',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'type-blank-after':
        return `${ofMetric(name, say)}类型词后面带有空白。`;
      default:
        return `${ofMetric(name, say)}类型词前面的空白不止一个。`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'type-blank-after':
        return 'Prometheus 把名称之后的全部内容（连同空白）当作类型词，拒收整份转储；expfmt（Pushgateway、textfile collector）和 promtool 也拒收；client_python 接受。';
      default:
        return 'Prometheus 把名称之后的全部内容（连同空白）当作类型词，拒收整份转储；expfmt、promtool 和 client_python 会跳过空白。';
    }
  },
  fix: (_params, { code }) =>
    `写成 ${code('# TYPE name type')}，各部分之间只用一个空格，类型之后什么都不写。`,
};
