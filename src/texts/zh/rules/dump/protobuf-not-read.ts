import type { RuleText } from '../../../say.ts';

export const protobufNotRead: RuleText = {
  title: '转储是文本',
  sentence: () => '这是 protobuf 格式，Exposcope 能够识别，但还不能读取。',
  consequence: () => '没有任何内容得到统计或判定。',
  fix: (_params, { code }) =>
    `改为索取文本：${code('curl -H "Accept: text/plain" URL')}，或者放入 OpenMetrics 格式的转储。`,
};
