import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const unclosed: RuleText = {
  title: '花括号和引号成对出现',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'unclosed-quote':
        return `${ofMetric(name, say)}某个标签值没有结束的引号。`;
      default:
        return `${ofMetric(name, say)}花括号没有关闭。`;
    }
  },
  consequence: () => '这里判定的所有消费方都拒收整份转储。',
  fix: (_params, { code }) =>
    `补上缺少的一半。如果值以反斜杠结尾，要把反斜杠写两遍：${code('\\"')} 不会结束一个值。`,
};
