import type { RuleText } from '../../../say.ts';

export const bom: RuleText = {
  title: '文本不以字节序标记开头',
  sentence: () => '文本以字节序标记（U+FEFF）开头。',
  consequence: () => '这里判定的所有消费方都在第一个字节处停下，拒收整份转储。',
  fix: () => '将文本保存为不带 BOM 的 UTF-8。',
};
