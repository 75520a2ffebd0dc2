import type { RuleText } from '../../../say.ts';

export const helpEmpty: RuleText = {
  title: '有说明的指标族都有帮助文字',
  sentence: () => '有的指标族没有帮助文字。',
  consequence: () => '这里判定的消费方都不在意。但在查询编辑器里看到这个指标的人得不到任何说明。',
  fix: (_params, { code }) => `用 ${code('# HELP')} 写一句话，说明统计或测量的是什么。`,
};
