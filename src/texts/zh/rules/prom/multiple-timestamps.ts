import type { RuleText } from '../../../say.ts';

export const multipleTimestamps: RuleText = {
  title: '每条序列只有一个样本',
  sentence: ({ name, order }, { code }) =>
    order === 'descending'
      ? `${code(name)} 的某条序列有多个时间戳，而且后面的行时间更早。`
      : `${code(name)} 的某条序列在多个时间戳上都有样本。`,
  consequence: ({ order }) =>
    order === 'descending'
      ? 'Prometheus 丢弃比前一个样本更早的样本，抓取仍算成功。其他消费方接受转储。'
      : '没有消费方拒收：只要时间没有超出范围，Prometheus 会把它们都存下。在别处，这些样本算作重复。',
  fix: () => '每条序列只写一个样本：一次抓取表示现在，而不是历史。',
};
