import type { RuleText } from '../../../say.ts';

export const helpDuplicate: RuleText = {
  title: '每个族只有一个 HELP 行',
  sentence: ({ name }, { code }) => `${code(name)} 有不止一个 HELP 行。`,
  consequence: () =>
    'expfmt（Pushgateway、textfile collector）和 promtool 拒收整份转储。Prometheus 保留最后一个文本；client_python 也接受这份转储。',
  fix: () => '每个族只写一个 HELP 行。',
};
