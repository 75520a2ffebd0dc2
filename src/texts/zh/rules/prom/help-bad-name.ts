import type { RuleText } from '../../../say.ts';

export const helpBadName: RuleText = {
  title: 'HELP 后面是指标名称',
  sentence: ({ text }, { code }) => `有一个 HELP 行写的是 ${code(text)}，它不是指标名称。`,
  consequence: () =>
    'Prometheus 把第一个非法字符之前的部分当作名称；expfmt、promtool 和 client_python 拒收整份转储。',
  fix: () => '写上与样本行一致的指标名称。',
};
