import type { RuleText } from '../../../say.ts';

export const exemplarLength: RuleText = {
  title: 'exemplar 的标签至多 128 个字符',
  sentence: ({ name, most }, { code, number }) =>
    `${code(name)} 有一个 exemplar 的标签超过 ${number(Number(most))} 个字符。`,
  consequence: () => 'client_python 拒收整份转储。Prometheus 存下样本，悄悄丢掉 exemplar。',
  fix: () => '保留 trace id，去掉其余的。标签名和值一起计算，按字符而不是按字节。',
};
