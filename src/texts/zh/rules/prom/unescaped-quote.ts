import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const unescapedQuote: RuleText = {
  title: '标签值中的双引号要转义',
  sentence: ({ name }, say) => `${ofMetric(name, say)}某个标签值提前结束：值里的双引号没有转义。`,
  consequence: () => '这里判定的所有消费方都拒收整份转储。',
  fix: (_params, { code }) =>
    `标签值里的双引号写作 ${code('\\"')}，反斜杠写作 ${code('\\\\')}，换行写作 ${code('\\n')}。`,
};
