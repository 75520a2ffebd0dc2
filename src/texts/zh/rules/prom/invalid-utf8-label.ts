import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const invalidUtf8Label: RuleText = {
  title: '标签值是 UTF-8',
  sentence: ({ name, text }, say) =>
    `${ofMetric(name, say)}标签 ${say.code(text)} 的值不是有效的 UTF-8。`,
  consequence: () => '这里判定的所有消费方都拒收整份转储。',
  fix: () => '将标签值编码为 UTF-8。单独一个 0x80 到 0xff 之间的字节通常是 Latin-1。',
};
