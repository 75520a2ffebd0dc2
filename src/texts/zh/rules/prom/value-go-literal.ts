import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const valueGoLiteral: RuleText = {
  title: '数值用十进制书写',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'value-underscore':
        return `${ofMetric(name, say)}数值带有下划线。`;
      default:
        return `${ofMetric(name, say)}数值写成了十六进制、八进制或二进制。`;
    }
  },
  consequence: () => '这里判定的所有消费方都拒收整份转储。',
  fix: () => '用十进制输出数值。',
};
