import type { RuleText } from '../../../say.ts';

export const histOrder: RuleText = {
  title: '上界递增，计数也递增',
  sentence: ({ form, name }, { code }) =>
    form === 'bounds'
      ? `${code(name)} 的桶没有按 ${code('le')} 递增排列。`
      : `${code(name)} 有一个桶的计数比它下面的桶还小。`,
  consequence: ({ form }, { code }) =>
    form === 'bounds'
      ? 'client_python 拒收整份转储。Prometheus 接受，它会自行排序。'
      : `client_python 拒收整份转储。Prometheus 会存下它，而 ${code('histogram_quantile')} 会强行把计数改成递增：得到的结果是编出来的。`,
  fix: ({ form }) =>
    form === 'bounds'
      ? '按数值而不是按文字给桶排序。'
      : '桶是累积的：每个桶统计不超过其上界的全部观测。请在同一把锁之下读取所有桶。',
};
