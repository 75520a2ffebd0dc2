import type { RuleText } from '../../../say.ts';

export const timestampExp: RuleText = {
  title: '时间戳不用指数写法',
  sentence: ({ name }, { code }) => `${code(name)} 有时间戳用了指数写法。`,
  consequence: () =>
    '这里判定的消费方都不在意。要保留纳秒的读者会因此损失精度；client_golang 就这样写。',
  fix: (_params, { code }) =>
    `完整写出：${code('1700000000.123')}，而不是 ${code('1.700000000123e+09')}。`,
};
