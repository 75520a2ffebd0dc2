import type { RuleText } from '../../../say.ts';

export const typeInName: RuleText = {
  title: '名称不重复类型',
  sentence: ({ name, type }, { code }) => `${code(name)} 在名称中写了自己的类型 ${code(type)}。`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} 会报告，没有消费方拒收。类型一旦改变，名称就错了。`,
  fix: () => '名称里不写类型。',
};
