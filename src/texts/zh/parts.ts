import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

export const parts = (f: Format): Words['parts'] => ({
  title: {
    response: (n) => `此文件含有 ${f.number(n)} 次抓取的响应`,
    body: (n) => `此文件含有前后相接的 ${f.number(n)} 份转储`,
    labels: (n) => `此文件含有 ${f.number(n)} 个目标`,
  },
  says: {
    response:
      '这里按一份读取：其中两份共有的内容会重复计数或互相冲突。分别打开，才是各自返回时的样子。',
    body: '这里按一份读取：其中两份共有的内容会重复计数或互相冲突。分界由文中再次出现的内容得知。',
    labels: `它们的序列都带有 ${f.code('job')} 和 ${f.code('instance')}，按一份读取不会混淆。`,
  },
  list: '此文件中的转储',
  place: (n, of) => `第 ${f.number(n)} 份，共 ${f.number(of)} 份`,
  lines: (first, last) =>
    first === last ? `第 ${f.number(first)} 行` : `第 ${f.number(first)} 至 ${f.number(last)} 行`,
  fromLine: (first) => `自第 ${f.number(first)} 行起`,
  rest: '不属于其中任何一份',
  more: (n) => `另有 ${f.number(n)} 个，可搜索`,
  unlisted: (n) => `另有 ${f.number(n)} 个样本较少，未列出`,
  search: '搜索目标',
  nothing: '没有匹配的目标。',
  open: '打开',
  openNamed: (name) => `打开 ${name}`,
  show: '查看',
  showNamed: (name) => `查看 ${name}`,
  openAll: (n) => `全部打开为 ${f.number(n)} 份转储`,
  openThese: (n) => `打开这 ${f.number(n)} 份`,
  allOpen: '它们都已打开。',
  tooMany: (most) => `搜索到不超过 ${f.number(most)} 个时，可一并打开。`,

  find: '查找已打开的转储',
  noneFound: '没有已打开的转储叫这个名字。',
  closeAll: (n) => `关闭全部 ${f.number(n)} 份`,
  keySays: {
    next: '下一份已打开的转储',
    previous: '上一份已打开的转储',
  },
  holds: {
    response: (n) => `其中含有 ${f.number(n)} 次抓取的响应，按一份读取`,
    body: (n) => `其中含有前后相接的 ${f.number(n)} 份转储，按一份读取`,
    labels: (n) => `其中含有 ${f.number(n)} 个目标`,
  },
  join: '、',
  holdsNamed: (holds, targets, more) =>
    more > 0 ? `${holds}：${targets}，另有 ${f.number(more)} 个` : `${holds}：${targets}`,
});
