import type { RuleText } from '../../../say.ts';

export const missingValue: RuleText = {
  title: '样本带有数值',
  sentence: ({ name }, { code }) => `${code(name)} 没有数值。`,
  consequence: () => '这里判定的所有消费方都拒收整份转储。',
  fix: () => '在序列之后写上数值，或者不写这一行。',
};
