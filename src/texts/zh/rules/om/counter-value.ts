import type { RuleText } from '../../../say.ts';

export const counterValue: RuleText = {
  title: '计数器是不小于 0 的数',
  sentence: ({ name, what }, { code }) =>
    what === 'nan' ? `计数器 ${code(name)} 的值是 NaN。` : `计数器 ${code(name)} 小于零。`,
  consequence: ({ what }) =>
    what === 'nan'
      ? 'client_python 拒收整份转储。Prometheus 会存下它，跨过这个样本的速率都是 NaN。'
      : 'client_python 拒收整份转储。Prometheus 会存下它，但计数器从 0 开始，对它求速率没有意义。',
  fix: ({ what }) =>
    what === 'nan' ? '还没有值的时候不要输出这条序列。' : '声明为 gauge，或者查明在哪里溢出。',
};
