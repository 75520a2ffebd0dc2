import type { RuleText } from '../../../say.ts';

const WHAT: Readonly<Record<string, string>> = {
  'bad-metric-name': '这一行不是以指标名开头',
  'no-metric-name': '花括号之前没有指标名',
  'bare-name-in-braces': '指标名在花括号里，却没有引号',
  'bare-word-in-braces': '指标名在花括号里，却没有引号',
  'type-bad-name': 'TYPE 行里写的不是指标名',
  'help-bad-name': 'HELP 行里写的不是指标名',
  'help-bad-start': 'HELP 行里写的不是指标名',
  'unit-bad-name': 'UNIT 行里写的不是指标名',
  'quoted-name-late': '带引号的指标名不是花括号里的第一项',
  'quoted-name-twice': '这一行有两个指标名',
  'quoted-name-outside': '带引号的指标名写在了花括号外面',
  'empty-quoted-name': '带引号的指标名是空的',
  'newline-in-quoted-name': '带引号的名称越过了行尾',
  'nul-at-line-start': '这一行以 NUL 字节开头',
};

export const nameChars: RuleText = {
  title: '指标名由字母、数字、下划线和冒号组成，且不以数字开头',
  sentence: ({ fault, text }, { code }) => {
    const what = WHAT[String(fault)] ?? '名称的写法不合格式';
    return text === '' || text === undefined ? `${what}。` : `${what}：${code(text)}。`;
  },
  consequence: () => 'Prometheus 和 client_python 都拒收整份转储。',
  fix: () => '名称只用字母、数字和下划线，并以字母开头。',
};
