import type { RuleText } from '../../../say.ts';

export const exemplarDupLabel: RuleText = {
  title: 'exemplar 里每个标签只出现一次',
  sentence: ({ text, name }, { code }) =>
    `${code(name)} 有一个 exemplar 里标签 ${code(text)} 不止一次。`,
  consequence: () => 'client_python 拒收整份转储。Prometheus 保留最后一个值。',
  fix: () => '每个标签只写一次。',
};
