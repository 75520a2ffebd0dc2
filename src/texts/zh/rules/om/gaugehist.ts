import type { RuleText } from '../../../say.ts';

export const gaugehist: RuleText = {
  title: 'gaugehistogram 使用 _gcount 和 _gsum',
  sentence: ({ form, name, should }, { code }) =>
    form === 'suffix'
      ? `${code(name)} 与一个 gaugehistogram 并列，而后者的样本名应是 ${code(should)}。`
      : `${code(name)} 小于零，却没有上界小于零的桶。`,
  consequence: ({ form }) =>
    form === 'suffix'
      ? '这个样本会自成一个没有类型的指标族，gaugehistogram 则缺了它。这里判定的消费方都不在意。'
      : 'client_python 拒收整份转储。Prometheus 会存下它：总和与各桶互相矛盾。',
  fix: ({ form, should }, { code }) =>
    form === 'suffix'
      ? `把样本命名为 ${code(should)}。`
      : '如果确有小于零的值，就加一个上界小于零的桶；否则查明总和是怎么来的。',
};
