import type { RuleText } from '../../../say.ts';

export const nothingReadable: RuleText = {
  title: '文本是指标格式',
  sentence: () => '这不是指标文本：其中的行无法读作指标。',
  consequence: () => '没有作出判定。抓取到这样的正文就会失败。',
  fix: (_params, { code }) =>
    `找到输出指标的地址（多为 ${code('/metrics')}），并检查是不是代理或登录页代替它作了回答。`,
};
