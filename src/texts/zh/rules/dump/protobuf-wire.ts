import type { RuleText } from '../../../say.ts';

export const protobufWire: RuleText = {
  title: '字节是符合模式的消息',
  sentence: ({ name }, { code }) =>
    name === ''
      ? '这里的字节不是 MetricFamily 消息。'
      : `指标族 ${code(name)} 的消息已损坏：其字节与模式不符。`,
  consequence: () =>
    'Prometheus 拒绝整次抓取。只要知道损坏消息的长度，其前后完整的内容就在这里统计。',
  fix: (_params, { code }) =>
    `检查是什么写出或改动了正文：字节可能经过文本编辑器，或者正文不是 ${code('io.prometheus.client.MetricFamily')} 类型。`,
};
