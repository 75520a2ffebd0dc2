import type { RuleText } from '../../../say.ts';

export const histLeSpelling: RuleText = {
  title: '边界和分位数采用 Prometheus 3 存储的写法',
  sentence: ({ label, stored, written }, { code }) =>
    `${code(`${label ?? ''}="${written ?? ''}"`)} 在 Prometheus 3 中存为 ${code(`${label ?? ''}="${stored ?? ''}"`)}。`,
  consequence: (_params, { code }) =>
    `Prometheus 3 会改写已声明的直方图和 summary 的 ${code('le')} 与 ${code('quantile')}，Prometheus 2 不会。升级之后序列的标识随之改变，按原写法查询将一无所获。`,
  fix: () => '转储无需改动，大多数库都这样写。查询应当同时匹配两种写法。',
};
