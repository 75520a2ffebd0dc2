import type { RuleText } from '../../../say.ts';

export const camelName: RuleText = {
  title: '名称用 snake_case 书写',
  sentence: ({ name }, { code }) => `${code(name)} 用了 camelCase。`,
  consequence: (_params, { code }) => `${code('promtool check metrics')} 会报告，没有消费方拒收。`,
  fix: () => '单词用小写，以下划线连接。',
};
