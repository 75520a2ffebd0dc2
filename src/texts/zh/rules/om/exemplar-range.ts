import type { RuleText } from '../../../say.ts';

export const exemplarRange: RuleText = {
  title: 'exemplar 落在它的桶内',
  sentence: ({ name }, { code }) => `${code(name)} 有一个 exemplar 比它的桶上界还大。`,
  consequence: () =>
    '这里判定的消费方都不会因此拒收，但这个 exemplar 指向的 trace 并不在这个桶的计数之内。',
  fix: () => '把 exemplar 放在上界不小于其值的第一个桶上。值与上界的单位必须一致。',
};
