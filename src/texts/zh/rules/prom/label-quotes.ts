import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const labelQuotes: RuleText = {
  title: '标签写作 name="value"',
  sentence: ({ name }, say) =>
    `${ofMetric(name, say)}某个标签缺少 ${say.code('=')}，或者值的两侧缺少双引号。`,
  consequence: () => '这里判定的所有消费方都拒收整份转储。',
  fix: (_params, { code }) => `写成 ${code('label="value"')}，使用双引号。`,
};
