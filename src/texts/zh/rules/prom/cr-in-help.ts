import type { RuleText } from '../../../say.ts';

export const crInHelp: RuleText = {
  title: 'HELP 文本和注释不以回车符结尾',
  sentence: () => 'HELP 文本或注释以回车符结尾。',
  consequence: () => '所有消费方都接受，但回车符会作为 HELP 文本的最后一个字符保留下来。',
  fix: (_params, { code }) => `行尾只写 ${code('\\n')}。`,
};
