import type { RuleText } from '../../../say.ts';

export const abbrevUnit: RuleText = {
  title: '名称中的单位写全称',
  sentence: ({ name, unit }, { code }) => `${code(name)} 使用了单位缩写 ${code(unit)}。`,
  consequence: (_params, { code }) => `${code('promtool check metrics')} 会报告，没有消费方拒收。`,
  fix: (_params, { code }) => `写出单位的全称，例如 ${code('seconds')} 或 ${code('bytes')}。`,
};
