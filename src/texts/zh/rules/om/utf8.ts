import type { RuleText } from '../../../say.ts';

export const utf8: RuleText = {
  title: '转储全部是 UTF-8',
  sentence: ({ fault, text }, { code }) =>
    fault === 'invalid-utf8-label'
      ? `标签 ${code(text)} 的值不是 UTF-8。`
      : fault === 'invalid-utf8-help'
        ? '这段帮助文字不是 UTF-8。'
        : '这一行不是 UTF-8。',
  consequence: () => 'Prometheus 和 client_python 都拒收整份转储。',
  fix: () => '写出之前先编码为 UTF-8；这样的字节往往是 Latin-1，或者是从一个字符中间截断的。',
};
