import type { RuleText } from '../../../say.ts';

export const gaugeSuffix: RuleText = {
  title: '仪表的样本名就是指标族名，没有后缀',
  sentence: ({ name, gauge, suffix }, { code }) =>
    `${code(name)} 紧跟在仪表 ${code(gauge)} 之后，像是它的一部分，但仪表没有 ${code(suffix)}。`,
  consequence: () =>
    '这个样本会自成一个没有类型和帮助的指标族。也可能本意如此：这里判定的消费方都不在意。',
  fix: ({ name, gauge }, { code }) =>
    `给 ${code(name)} 写上自己的 TYPE 行，或者把样本命名为 ${code(gauge)}。`,
};
