import type { RuleText } from '../../../say.ts';

const WHAT: Readonly<Record<string, string>> = {
  'bad-label-name': '标签名里有不允许的字符',
  'label-colon': '标签名里有冒号，只有指标名才可以有',
  'label-no-equal': '有标签没有等号和值',
  'label-no-value': '有标签等号之后没有值',
  'label-value-unquoted': '标签值没有放在双引号里',
  'missing-comma': '两个标签之间没有逗号',
  'leading-comma': '第一个标签之前有逗号',
  'double-comma': '标签之间有两个逗号',
  'newline-in-label-value': '标签值越过了行尾',
  'unclosed-quote': '双引号没有闭合',
  'unclosed-braces': '花括号没有闭合',
  'text-after-quote': '标签值的右引号之后还有文字',
  'empty-quoted-label-name': '标签名是空的',
};

export const labelSyntax: RuleText = {
  title: '标签写作 名称="值"，之间用逗号隔开',
  sentence: ({ fault, text }, { code }) => {
    const what = WHAT[String(fault)] ?? '标签的写法不合格式';
    return text === '' || text === undefined ? `${what}。` : `${what}：${code(text)}。`;
  },
  consequence: () => 'Prometheus 和 client_python 都拒收整份转储，这一行的样本也无法可靠地读出。',
  fix: (_params, { code }) =>
    `标签写作 ${code('name="value"')}：名称由字母、数字和下划线组成，值放在双引号里，两个标签之间一个逗号。值里的反斜杠、引号和换行分别写作 ${code('\\\\')}、${code('\\"')} 和 ${code('\\n')}。`,
};
