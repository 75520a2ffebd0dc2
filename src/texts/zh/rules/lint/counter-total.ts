import type { RuleText } from '../../../say.ts';

export const counterTotal: RuleText = {
  title: 'counter 的名称以 _total 结尾',
  sentence: ({ name }, { code }) => `counter ${code(name)} 没有以 ${code('_total')} 结尾。`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} 会报告，没有消费方拒收。在 OpenMetrics 中 counter 必须以它结尾：client_golang 在那里会把这个 counter 输出为 ${code('unknown')}。`,
  fix: ({ name }, { code }) => `改名为 ${code(`${name ?? ''}_total`)}。`,
};
