import type { RuleText } from '../../../say.ts';

export const baseUnit: RuleText = {
  title: '名称使用基本单位',
  sentence: ({ base, name, unit }, { code }) =>
    `${code(name)} 使用 ${code(unit)}，而基本单位是 ${code(base)}。`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} 会报告，没有消费方拒收。混用单位的看板迟早会用错换算系数。`,
  fix: ({ base }, { code }) => `以 ${code(base)} 输出，并在名称中写明。`,
};
