import type { RuleText } from '../../../say.ts';

export const help: RuleText = {
  title: '每个族都有帮助文本',
  sentence: ({ name }, { code }) => `${code(name)} 没有帮助文本。`,
  consequence: (_params, { code }) =>
    `${code('promtool check metrics')} 会报告，没有消费方拒收。看到这个指标的人只能从名称去猜。`,
  fix: ({ name }, { code }) => `加上 ${code(`# HELP ${name ?? ''}`)}，用一句话说明测量的是什么。`,
};
