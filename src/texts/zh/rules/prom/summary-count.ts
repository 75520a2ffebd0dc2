import type { RuleText } from '../../../say.ts';

export const summaryCount: RuleText = {
  title: 'summary 的计数是不小于零的整数',
  sentence: ({ name, kind }, { code }) => {
    switch (kind) {
      case 'negative':
        return `${code(`${name ?? ''}_count`)} 小于零。`;
      case 'nan':
        return `${code(`${name ?? ''}_count`)} 是 NaN。`;
      default:
        return `${code(`${name ?? ''}_count`)} 不是整数。`;
    }
  },
  consequence: () =>
    '没有消费方拒收。expfmt 会把计数转成无符号整数：1.7 变成 1，-1 变成一个二十位数。',
  fix: () => '用只增不减的整数来计数。',
};
