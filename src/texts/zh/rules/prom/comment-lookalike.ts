import type { RuleText } from '../../../say.ts';

export const commentLookalike: RuleText = {
  title: '元数据以 # TYPE 或 # HELP 加名称开头',
  sentence: ({ text }, { code }) => `${code(text)} 看上去像元数据，其实是注释。`,
  consequence: ({ fault }, { code }) =>
    fault === 'type-alone'
      ? 'client_python 拒收整份转储，其他消费方把它当作普通注释。'
      : `Prometheus 把它当作普通注释，类型或帮助文本就此悄悄丢失。expfmt 和 promtool 同样如此，但会接受不带空格的 ${code('#TYPE')} 和 ${code('#HELP')}。`,
  fix: (_params, { code }) =>
    `写成 ${code('# TYPE name type')} 或 ${code('# HELP name text')}：关键字大写，各部分之间一个空格。`,
};
