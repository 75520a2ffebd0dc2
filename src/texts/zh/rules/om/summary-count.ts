import type { RuleText } from '../../../say.ts';

export const summaryCount: RuleText = {
  title: '摘要的总数是不小于 0 的整数，总和不为负',
  sentence: ({ form, name }, { code }) =>
    form === 'nan'
      ? `${code(name)} 的值是 NaN。`
      : form === 'negative'
        ? `${code(name)} 小于零。`
        : `${code(name)} 不是整数。`,
  consequence: () =>
    'client_python 拒收整份转储。Prometheus 会存下它；这个摘要的速率和平均值会出错，或是 NaN。',
  fix: () => '用不小于 0 的整数计数。没有观测时，总数和总和都是 0；只有分位数可以是 NaN。',
};
