import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

export const findings = (f: Format): Words['findings'] => ({
  title: '问题',
  level: { error: '错误', warning: '警告', info: '提示' },
  levels: { error: '错误', warning: '警告', info: '提示' },
  levelNote: {
    error: '转储被拒收、数据丢失，或数值不可能为真',
    warning: '可以容忍，但并非本意',
    info: '风格与写法',
  },
  summary: (levels, lines, silent) =>
    `${levels}，共 ${f.number(lines)} 行；${f.number(silent)} 条规则无异议`,
  dropped: (n) => `另有 ${f.number(n)} 个同类问题已计数，未列出。`,

  filter: {
    level: '级别',
    all: (n) => `全部 ${f.number(n)}`,
    onlyLevel: (level, n) => `${level} ${f.number(n)}`,
    consumer: '谁在意',
    anyone: '谁在意：不限',
    consumerMinds: (consumer) => `谁在意：${consumer}`,
    text: '指标族、规则或文字',
    judgements: '包括推断',
    clear: '清除筛选',
    shown: (shown, total) => `${f.number(shown)} / ${f.number(total)}`,
  },
  nothingMatches: '没有问题符合这些筛选条件。',
  none: '没有问题',
  noneWhy: (rules, series) =>
    `${f.number(rules)} 条规则检查了 ${f.number(series)} 条序列，均无异议。`,
  keysHint: { next: '下一个', previous: '上一个', open: '打开' },

  columns: { finding: '问题', times: '次数', minds: '谁在意', at: '首次位置' },
  line: (line) => `第 ${f.number(line)} 行`,
  times: (n) => `${f.number(n)} 次`,
  groupOf: (n, title) => `${title}：${f.number(n)} 个问题与此不符`,
  mindsCount: {
    rejects: (n) => `${f.number(n)} 个拒绝`,
    loses: (n) => `${f.number(n)} 个丢失数据`,
  },
  mindsAll: {
    rejects: (n) => `判定的 ${f.number(n)} 个全部拒绝`,
    loses: (n) => `判定的 ${f.number(n)} 个全部丢失数据`,
  },
  mindsNamed: {
    rejects: (who) => `${who} 拒绝`,
    loses: (who) => `${who} 丢失数据`,
  },
  nobody: '无人在意',
  comma: '、',
  join: '；',

  consequence: '后果',
  fix: '修正',
  whoMinds: '谁在意',
  clause: '条款',
  family: '指标族',
  where: '位置',
  morePlaces: (n) => `另有 ${f.number(n)} 处`,
  fact: '事实',
  judgement: '推断',
  excerpt: (from, to) =>
    from === to ? `第 ${f.number(from)} 行` : `第 ${f.number(from)} 至 ${f.number(to)} 行`,
  excerptLoading: '正在读取这些行',
  excerptFailed: '无法读取这些行。',
  cutBefore: (n) => `前面还有 ${f.number(n)} 个字符`,
  cutAfter: (n) => `后面还有 ${f.number(n)} 个字符`,
  caretAt: (line, column) => `位置是第 ${f.number(line)} 行第 ${f.number(column)} 列。`,
  showSource: '在原文中查看',
  copy: '复制为文本',
  copied: '问题已复制',
  copyRefused: '浏览器不允许本页写入剪贴板。',
  wordsLoading: '正在载入规则的说明',

  report: {
    menu: '报告',
    markdown: '复制为 Markdown',
    saveMarkdown: '保存为 Markdown',
    saveHtml: '保存为 HTML',
    saveJson: '保存为 JSON',
    copied: '报告已复制为 Markdown',
    saved: (name) => `已保存 ${f.code(name)}`,
  },
});
