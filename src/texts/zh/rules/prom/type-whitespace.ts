import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const typeWhitespace: RuleText = {
  title: '类型词前面只有一个空格，后面没有空白',
  sentence: ({ name }, say) => `${ofMetric(name, say)}类型词前面的空白不止一个，或者后面带有空白。`,
  consequence: () =>
    'Prometheus 把名称之后的全部内容（连同空白）当作类型词，拒收整份转储。expfmt（Pushgateway、textfile collector）和 promtool 接受类型词前面多出的空白，但不接受后面的。client_python 两者都接受。',
  fix: (_params, { code }) =>
    `写成 ${code('# TYPE name type')}，各部分之间只用一个空格，类型之后什么都不写。`,
};
