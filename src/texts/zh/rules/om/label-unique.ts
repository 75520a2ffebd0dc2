import type { RuleText } from '../../../say.ts';

export const labelUnique: RuleText = {
  title: '一个标签集中每个标签只出现一次',
  sentence: ({ text, name }, { code }) =>
    name === ''
      ? `同一个标签集里标签 ${code(text)} 不止一次。`
      : `${code(name)} 的同一个标签集里，标签 ${code(text)} 不止一次。`,
  consequence: () =>
    'client_python 拒收整份转储。Prometheus 能读出这一行，但拒绝存储，整次抓取随之失败。',
  fix: () => '每个标签只写一次。',
};
