import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const typeIncomplete: RuleText = {
  title: 'TYPE 行由名称和一个类型词组成',
  sentence: ({ fault, name, text }, say) => {
    switch (fault) {
      case 'type-no-word':
        return `${ofMetric(name, say)}类型声明（TYPE）没有类型词。`;
      case 'type-extra-words':
        return `${ofMetric(name, say)}类型声明（TYPE）在名称之后不止一个词。`;
      case 'type-no-name':
        return '有一个 TYPE 行既没有名称，也没有类型词。';
      default:
        return `有一个 TYPE 行写的是 ${say.code(text)}，它不是指标名称。`;
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'type-no-word':
      case 'type-no-name':
        return 'Prometheus 和 client_python 拒收整份转储；expfmt 和 promtool 不予理会。';
      default:
        return '这里判定的所有消费方都拒收整份转储。';
    }
  },
  fix: (_params, { code }) => `写成 ${code('# TYPE name type')}。`,
};
