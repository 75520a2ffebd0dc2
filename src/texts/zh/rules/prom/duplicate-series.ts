import type { RuleText } from '../../../say.ts';

export const duplicateSeries: RuleText = {
  title: '每条序列只出现一次',
  sentence: ({ name }, { code }) => `${code(name)} 的某条序列出现不止一次。`,
  consequence: ({ kind }) =>
    kind === 'same-sample'
      ? 'Prometheus 只存一次，但没有丢失任何内容：时间和数值都相同。expfmt、promtool 和 client_python 接受转储。'
      : 'Prometheus 只存第一个样本，丢弃其余的，抓取仍算成功。expfmt、promtool 和 client_python 接受转储。',
  fix: () => '把这些样本合并，或者加一个标签来区分。标签的顺序、空白和空标签都不会构成另一条序列。',
};
