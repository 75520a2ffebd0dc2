import type { RuleText } from '../../../say.ts';

export const crlf: RuleText = {
  title: '行只以换行符（LF）结束',
  sentence: ({ fault }) =>
    fault === 'carriage-return-help'
      ? '这一行文字以回车加换行（CRLF）结束。'
      : '这一行以回车加换行（CRLF）结束。',
  consequence: ({ fault }) =>
    fault === 'carriage-return-help'
      ? '规范不允许；消费方会接受，并把回车符当作帮助文字的一部分保留下来。'
      : 'Prometheus 和 client_python 都拒收整份转储。',
  fix: () => '行尾只写换行符（LF）。经过 Windows 工具的转储常带有回车符。',
};
