import type { RuleText } from '../../../say.ts';

export const escape: RuleText = {
  title: '反斜杠只出现在反斜杠、双引号或 n 之前',
  sentence: ({ fault, text }, { code }) =>
    fault === 'label-escape' && text !== ''
      ? `标签 ${code(text)} 的值里有一个不构成转义的反斜杠。`
      : fault === 'help-trailing-backslash'
        ? '帮助文字以单个反斜杠结尾。'
        : fault === 'quoted-name-escape'
          ? '带引号的名称里有一个不构成转义的反斜杠。'
          : '帮助文字里有一个不构成转义的反斜杠。',
  consequence: () =>
    '这里判定的消费方会原样保留反斜杠和它后面的字符。规范用了 SHOULD NOT，别的读者可能有不同的理解。',
  fix: (_params, { code }) => `反斜杠写作 ${code('\\\\')}。`,
};
