import type { RuleText } from '../../../say.ts';

export const colon: RuleText = {
  title: '名称不含冒号',
  sentence: ({ name }, { code }) => `${code(name)} 含有冒号。`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} 会报告，没有消费方拒收。冒号保留给记录规则的结果。`,
  fix: () => '改用下划线。如果这是联邦抓取到的记录规则结果，冒号就没有错。',
};
