import type { RuleText } from '../../../say.ts';

export const histSumMissing: RuleText = {
  title: '直方图有总和',
  sentence: ({ name, sum }, { code }) => `直方图 ${code(name)} 有桶，却没有 ${code(sum)}。`,
  consequence: () =>
    '这里判定的消费方都不在意。没有总和就得不到平均值，也无法借它收窄分位数。规范用的是 SHOULD。',
  fix: ({ sum }, { code }) => `写上 ${code(sum)} 和总数。`,
};
