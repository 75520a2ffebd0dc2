import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const badValue: RuleText = {
  title: '数值是数字、NaN 或无穷大',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'composite-value':
        return `${ofMetric(name, say)}数值是 OpenMetrics 2.0 的复合值。`;
      default:
        return `${ofMetric(name, say)}数值不是数字。`;
    }
  },
  consequence: () => '这里判定的所有消费方都拒收整份转储。',
  fix: (_params, { code }) =>
    `输出普通的十进制数、${code('NaN')}、${code('+Inf')} 或 ${code('-Inf')}；不带单位，不用千位分隔符，不用文字。`,
};
