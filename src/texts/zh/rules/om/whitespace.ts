import type { RuleText } from '../../../say.ts';

const WHERE: Readonly<Record<string, string>> = {
  'leading-blank': '名称之前有空白',
  'leading-blank-braces': '花括号之前有空白',
  'leading-blank-comment': '# 之前有空白',
  'trailing-blank': '行尾有空白',
  tab: '该写空格的地方是制表符',
  'double-blank': '两部分之间不止一个空白',
  'blank-in-braces': '花括号里面有空白',
  'blank-before-braces': '名称与花括号之间有空白',
  'no-blank-before-value': '花括号与值之间没有空格',
  'type-blank-before': '类型之前不止一个空白',
  'type-blank-after': '类型之后有空白',
  'meta-blank-before-name': '关键字或名称之前不止一个空白',
};

const TOLERATED = ['blank-in-braces', 'type-blank-before', 'meta-blank-before-name'];

export const whitespace: RuleText = {
  title: '一行的各部分之间恰好一个空格，别处没有空白',
  sentence: ({ fault }) => `${WHERE[String(fault)] ?? '格式不允许空白的地方有空白'}。`,
  consequence: ({ fault }) =>
    TOLERATED.includes(String(fault))
      ? 'Prometheus 拒收整份转储；client_python 接受。'
      : 'Prometheus 和 client_python 都拒收整份转储。',
  fix: () => '名称或花括号、值、时间戳、exemplar 之间恰好写一个空格，别处不写空白。',
};
