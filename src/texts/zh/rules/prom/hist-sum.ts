import type { RuleText } from '../../../say.ts';

export const histSum: RuleText = {
  title: '总和与各桶相符',
  sentence: ({ name, kind }, { code }) => {
    switch (kind) {
      case 'high':
        return `${code(`${name ?? ''}_sum`)} 大于桶边界所允许的范围。`;
      case 'low':
        return `${code(`${name ?? ''}_sum`)} 小于桶边界所允许的范围。`;
      default:
        return `没有任何观测，${code(`${name ?? ''}_sum`)} 却不是零。`;
    }
  },
  consequence: () => '没有消费方拒收。平均值与分位数互相矛盾：总和与桶至少有一个是错的。',
  fix: () => '总和与桶要用同一个数、同一个单位。一边用毫秒、另一边用秒就会这样。',
};
