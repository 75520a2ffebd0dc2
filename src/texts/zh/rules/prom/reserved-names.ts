import type { RuleText } from '../../../say.ts';

export const reservedNames: RuleText = {
  title: 'Prometheus 自己写入的名称留给它',
  sentence: ({ name }, { code }) => `${code(name)} 是 Prometheus 每次抓取后自己写入的序列。`,
  consequence: ({ name }, { code }) =>
    `这个样本会取代 Prometheus 自己的样本：无论抓取结果如何，查询 ${code(name)} 看到的都是目标自己写的值。`,
  fix: () => '给指标改名，例如加上应用名前缀。',
};
