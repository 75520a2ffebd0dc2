import type { RuleText } from '../../../say.ts';

export const labelSetsDiffer: RuleText = {
  title: '同一指标族的序列有相同的标签名',
  sentence: ({ name }, { code }) => `${code(name)} 的各条序列标签名不一致。`,
  consequence: () =>
    '求和与关联时，缺少的标签等同于空标签：对整个指标族求和，可能把一部分算了两次，也可能漏掉。规范以 SHOULD 要求标签名一致。',
  fix: () => '让同族的每条序列带有相同的标签，或者拆成不同的指标族。总数不要和它的各部分放在一起。',
};
