import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

export const query = (f: Format): Words['query'] => ({
  problem: {
    'label-expected': '此处应为标签名',
    'operator-expected': `此处应为 ${f.code('=')}、${f.code('!=')}、${f.code('=~')} 或 ${f.code('!~')}`,
    'value-expected': '此处应为带引号的值',
    'quote-open': '引号没有闭合，它始于此处',
    'escape-unknown': '字符串没有这种转义',
    'comma-expected': '此处应为逗号或右花括号',
    'brace-open': '花括号没有闭合，它始于此处',
    'text-after-selector': '右花括号之后还有内容',
    'name-twice': '名称被指定了两次',
    'too-many-matchers': '匹配条件超过 100 个',
    'regex-paren-open': '分组没有闭合，它始于此处',
    'regex-paren-unopened': '右括号没有对应的左括号',
    'regex-bracket-open': '字符类没有闭合，它始于此处',
    'regex-range-reversed': '字符范围的首尾颠倒',
    'regex-nothing-to-repeat': '没有可重复的内容',
    'regex-repeat-repeated': '已经重复的内容不能再次重复',
    'regex-repeat-too-large': '重复次数最多 1000，且下限在前',
    'regex-escape-unknown': '正则表达式没有这种转义',
    'regex-escape-at-end': '反斜杠之后没有内容',
    'regex-class-unknown': '没有这种字符类',
    'regex-look-around': 'RE2（Prometheus 使用的正则）不支持环视',
    'regex-backreference': 'RE2（Prometheus 使用的正则）不支持反向引用',
    'regex-group-unknown': '没有这种分组',
    'regex-too-large': '正则表达式过大',
  },
  atColumn: (problem, column) => `第 ${f.number(column)} 列：${problem}。`,
});
