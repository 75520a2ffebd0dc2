import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const duplicateLabel: RuleText = {
  title: '一条序列中每个标签只出现一次',
  sentence: ({ name, text }, say) =>
    `${ofMetric(name, say)}同一条序列里标签 ${say.code(text)} 出现不止一次。`,
  consequence: () =>
    '这里判定的所有消费方都拒收整份转储。Prometheus 能读出这一行，但拒绝存储，整次抓取随之失败。',
  fix: () => '每个标签只写一次。',
};
