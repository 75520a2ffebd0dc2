import type { RuleText } from '../../../say.ts';

export const nameReserved: RuleText = {
  title: '指标族名不以下划线开头',
  sentence: ({ name }, { code }) => `名称 ${code(name)} 以下划线开头，这样的名称是保留的。`,
  consequence: () => '这里判定的消费方都不在意，但标准的后续版本可能赋予这个名称特定的含义。',
  fix: () => '给指标族换个名称。',
};
