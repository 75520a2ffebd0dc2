import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

export const source = (f: Format): Words['source'] => ({
  title: '原文',
  join: '，',
  lineEnds: { lf: 'LF', crlf: 'CR LF', cr: 'CR' },
  endsWith: '以换行结尾',
  endsWithout: '结尾没有换行',
  region: '原文',
  empty: '其中没有文本。',

  search: '搜索原文',
  searchAs: '搜索方式',
  modes: { text: '文本', regex: '.*' },
  modeNames: { text: '纯文本', regex: '正则表达式' },
  searching: '正在搜索',
  hits: (n, capped) =>
    n === 0 ? '没有匹配' : capped ? `前 ${f.number(n)} 处匹配` : `${f.number(n)} 处匹配`,
  hitOf: (place, n, capped) =>
    `第 ${f.number(place)} 处，${capped ? '前' : '共'} ${f.number(n)} 处`,
  nextHit: '下一处匹配',
  previousHit: '上一处匹配',

  line: '行',
  goTo: '跳转到行，或“行:列”',
  noLine: (last) => `行号为 1 到 ${f.number(last)}。`,
  copyLine: (line) => `复制第 ${f.number(line)} 行`,
  copied: (line) => `已复制第 ${f.number(line)} 行`,
  copiedPart: (line, shown, of) =>
    `已复制第 ${f.number(line)} 行的 ${f.number(of)} 个字符中显示的 ${f.number(shown)} 个`,
  copiedSpelled: (copied, n) => `${copied}；其中 ${f.number(n)} 个隐藏字符以代码写出`,
  showFamily: (name) => `查看指标族 ${name}`,
  noFamily: '这一行不属于任何指标族。',
  noLineChosen: '请先选择一行：点行号，或按 g。',
  copyRefused: '浏览器不允许本页写入剪贴板。',

  next: '下一个问题',
  previous: '上一个',
  nextPlace: '同一问题的下一处',
  previousPlace: '同一问题的上一处',
  noNext: '后面没有问题了',
  noPrevious: '前面没有问题了',
  noPlace: '该方向上没有这个问题的其他位置',

  moreBefore: (n) => `前面还有 ${f.number(n)} 个字符`,
  moreAfter: (n) => `还有 ${f.number(n)} 个字符`,
  showBefore: (line, n) => `显示第 ${f.number(line)} 行前面的内容：${f.number(n)} 个字符`,
  showAfter: (line, n) => `显示第 ${f.number(line)} 行后面的内容：${f.number(n)} 个字符`,
  hidden: (char) => `不可见的字符：${char}`,

  aside: '各行的问题',
  inView: '当前可见',
  elsewhere: '其他位置',
  at: (line) => `第 ${f.number(line)} 行`,
  places: (n) => `${f.number(n)} 次`,
  nothingInView: '这些行没有问题。',
  nothingFound: '没有问题。',
  andMore: (n) => `另有 ${f.number(n)} 个`,

  lost: {
    title: '读取程序已停止',
    says: '浏览器结束了它，多半是内存不足。缺少的行可以重新读取。',
    gone: '文件无法再次读取',
    goneSays: '打开之后，文件被移动、删除或改动了。请再拖入一次。',
    again: '重新读取',
  },

  keySays: {
    line: '跳转到行',
    search: '搜索原文',
    next: '下一个问题',
    previous: '上一个问题',
    nextPlace: '同一问题的下一处',
    previousPlace: '同一问题的上一处',
    copy: '复制该行',
    family: '查看该行所属的指标族',
  },
});
