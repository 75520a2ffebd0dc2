import type { RuleText } from '../../../say.ts';

export const commentLookalike: RuleText = {
  title: '元数据以 # TYPE 或 # HELP 加名称开头',
  sentence: () => '有一条注释看上去像元数据，其实不是。',
  consequence: () =>
    'Prometheus、expfmt 和 promtool 把它当作普通注释，类型或帮助文本就此悄悄丢失。',
  fix: (_params, { code }) =>
    `写成 ${code('# TYPE name type')} 或 ${code('# HELP name text')}：关键字大写，各部分之间一个空格。`,
};
