import type { RuleText } from '../../../say.ts';

export const nulLine: RuleText = {
  title: '任何一行都不以 NUL 字节开头',
  sentence: () => '有一行以 NUL 字节开头。',
  consequence: () =>
    'Prometheus 把 NUL 当作输入的结尾：之前的内容会存下，之后的内容全部悄悄丢弃，抓取仍算成功。expfmt、promtool 和 client_python 拒收整份转储。',
  fix: () => '删去 NUL。它出现在标签值或 HELP 文本里才是合法的。',
};
