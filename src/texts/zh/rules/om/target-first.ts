import type { RuleText } from '../../../say.ts';

export const targetFirst: RuleText = {
  title: '目标自身的标签写在最前',
  sentence: ({ name, first }, { code }) => `指标族 ${code(name)} 写在了 ${code(first)} 之后。`,
  consequence: () =>
    '这里判定的消费方都不在意。要把这些标签加到所有序列上的读者，得把转储读两遍。规范用的是 SHOULD。',
  fix: ({ name }, { code }) => `把指标族 ${code(name)} 写在最前。`,
};
