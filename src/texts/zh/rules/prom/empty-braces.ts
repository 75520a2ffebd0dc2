import type { RuleText } from '../../../say.ts';

export const emptyBraces: RuleText = {
  title: '样本带有名称',
  sentence: () => '标签集没有指标名称。',
  consequence: () => '这里判定的所有消费方都拒收整份转储。',
  fix: () => '在花括号之前写上指标名称。',
};
