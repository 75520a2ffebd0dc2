import type { RuleText } from '../../../say.ts';

export const helpAfterSample: RuleText = {
  title: 'HELP 在同族样本之前',
  sentence: ({ name }, { code }) => `${code(name)} 的 HELP 行出现在同族样本之后。`,
  consequence: () => '没有消费方在意。格式要求每组先写 HELP 和 TYPE。',
  fix: () => '把 HELP 行移到第一个样本之前。',
};
