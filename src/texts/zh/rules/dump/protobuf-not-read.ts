import type { RuleText } from '../../../say.ts';

export const protobufNotRead: RuleText = {
  title: 'protobuf 以原始字节出现',
  sentence: () => '这是 protobuf，但不是带长度前缀的消息：它是文本形式，或者前后夹杂着其他文字。',
  consequence: () => '没有任何内容得到统计，也没有任何抓取能读取它。',
  fix: (_params, { code }) =>
    `用 ${code('curl -o FILE URL')} 原样保存正文，并在 Accept 头中写明 ${code('encoding=delimited')}，或者改为索取文本。`,
};
