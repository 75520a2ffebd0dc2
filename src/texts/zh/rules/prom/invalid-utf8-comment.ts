import type { RuleText } from '../../../say.ts';

export const invalidUtf8Comment: RuleText = {
  title: '注释是 UTF-8',
  sentence: () => '有一条注释不是有效的 UTF-8。',
  consequence: () => 'client_python 拒收整份转储，其他消费方会跳过注释。',
  fix: () => '将注释编码为 UTF-8，或者不写注释。',
};
