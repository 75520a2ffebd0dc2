import type { RuleText } from '../../../say.ts';

export const nonCounterTotal: RuleText = {
  title: '只有 counter 以 _total 结尾',
  sentence: ({ name }, { code }) => `${code(name)} 以 ${code('_total')} 结尾，却不是 counter。`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} 会报告，没有消费方拒收。读者会以为它只增不减。`,
  fix: () => '改名；如果它确实只增不减，就声明为 counter。',
};
