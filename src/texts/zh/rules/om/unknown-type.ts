import type { RuleText } from '../../../say.ts';

export const unknownType: RuleText = {
  title: '每个指标族都有类型，且不是 unknown',
  sentence: () => '有的指标族有样本，却没有类型，或类型是 unknown。',
  consequence: () =>
    '没有任何信息说明这个数是否只增不减，人和程序都无从知道对它求速率有没有意义。计数器的名称不以 _total 结尾时，client_golang 会写成 unknown。',
  fix: (_params, { code }) =>
    `用 ${code('# TYPE')} 声明类型。计数器的样本名要以 ${code('_total')} 结尾。`,
};
