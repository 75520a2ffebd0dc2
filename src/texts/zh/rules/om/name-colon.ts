import type { RuleText } from '../../../say.ts';

export const nameColon: RuleText = {
  title: '冒号留给聚合结果',
  sentence: ({ name }, { code }) => `名称 ${code(name)} 里有冒号。`,
  consequence: () =>
    '这里判定的消费方都不在意。带冒号的名称看上去像记录规则的结果，人们会去找一条并不存在的规则。',
  fix: () => '改用下划线，除非这份转储里的确是记录规则的结果。',
};
