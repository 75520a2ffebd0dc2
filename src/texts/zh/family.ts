import { ageOf, type AgeUnit } from '../age.ts';
import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

const UNITS: Readonly<Record<AgeUnit, string>> = {
  s: '秒',
  min: '分钟',
  h: '小时',
  d: '天',
  y: '年',
};

export const family = (f: Format): Words['family'] => {
  const span = (ms: number) => {
    const { value, unit } = ageOf(ms);
    return `${f.number(value)} ${UNITS[unit]}`;
  };
  const age = (ms: number) => `${span(ms)}${ms < 0 ? '后' : '前'}`;

  return {
    back: '全部指标族',
    noFamily: (name) => `这份数据里没有指标族 ${f.code(name)}。`,
    noFamilyWhy: '地址可能属于另一份数据，或者这是某个样本的名称。',
    loading: '正在查看它的序列。',
    unit: '单位',
    noUnit: '无单位',
    noHelp: '没有 HELP 行。',
    line: (n) => `第 ${f.number(n)} 行`,
    firstLine: '首行',
    shareOfSeries: (percent) => `占全部序列的 ${percent}`,
    shareOfBytes: (percent) => `占文本的 ${percent}`,
    histogram: '查看分布',
    inDump: (name) => `出自 ${name}`,

    findings: '问题',
    noFindings: '对这个指标族没有意见。',
    allFindings: (n) => `全部 ${f.number(n)} 条`,

    labels: '标签',
    noLabels: '它的序列不带标签。',
    columns: {
      label: '标签',
      values: '取值',
      on: '所在序列',
      merged: '去掉后重合',
      left: '去掉后剩余',
      top: '最常见的取值',
    },
    mergedSays: '只去掉这个标签时，会与别的序列重合的序列',
    leftSays: '只去掉这个标签时，剩下的序列',
    otherLabels: (n) => `另有 ${f.number(n)} 个标签`,
    allLabels: (n) => `显示全部 ${f.number(n)} 个`,
    fewerLabels: '收起',
    only: (label, value, n) => `${label}="${value}"，${f.number(n)} 条序列`,
    moreValues: (n) => `另有 ${f.number(n)} 个`,
    without: (label) => `不带 ${label}`,
    noLonger: (label) => `不再按 ${label} 筛选`,

    series: '序列',
    names: (n) => `${f.number(n)} 个样本名称`,
    search: '搜索序列',
    placeholder: '标签的一部分，或选择器，如 {code=~"5.."}',
    found: (n, of) => `${f.number(n)} / ${f.number(of)}`,
    nothing: '没有序列匹配。',
    noSeries: '它没有序列，只有元数据。',
    clear: '清除搜索和标签',
    heads: {
      name: '名称',
      others: '其他标签',
      labels: '标签',
      value: '值',
      timestamp: '时间',
      created: '创建',
      samples: '样本',
      exemplars: 'exemplar',
      line: '行',
    },
    sortBy: '排序',
    showLine: (n) => `在原文中显示第 ${f.number(n)} 行`,
    copyRow: '复制为选择器',
    rowCopied: '已复制选择器',
    repeated: (n) => `${f.number(n)} 个样本；显示的是第一个的值`,
    ago: (ms) => age(ms),

    exemplars: 'exemplar',
    noExemplars: '没有样本带 exemplar。',
    exemplarHeads: { labels: 'exemplar', value: '值', time: '时间', of: '所属序列', line: '行' },

    times: '时间戳',
    noTimes: '没有样本带时间戳：时间由抓取决定。',
    allStamped: (n) => (n === 1 ? '它的样本带时间戳。' : '所有样本都带时间戳。'),
    mixed: (stamped, unstamped) =>
      `${f.number(stamped)} 个样本带时间戳，${f.number(unstamped)} 个不带：两种混在一起。`,
    oldest: (ms) => `最早 ${age(ms)}`,
    newest: (ms) => `最新 ${age(ms)}`,
    ages: ['在将来', '不到 1 分钟', '1–5 分钟', '5 分钟–1 小时', '1 小时–1 天', '1 天以上'],
    age: '距今',
    samples: '样本',
    stale: 'Prometheus 把早于 5 分钟的样本视为过期。',
    createdAll: (n, oldest, newest) =>
      `${f.number(n)} 个创建时间：在抓取前 ${oldest === newest ? span(oldest) : `${span(oldest)} 到 ${span(newest)}`}。`,
    countedFrom: (when, from) =>
      ({
        'date-header': `时间从 ${when} 算起，即响应的 Date。`,
        'newest-timestamp': `时间从 ${when} 算起，即这份数据里最新的时间戳。`,
        now: `时间从现在（${when}）算起：数据没有说明何时抓取。`,
      })[from],

    copy: '复制',
    copyAs: { text: '为文本', selector: '为选择器', markdown: '为 Markdown' },
    copiedText: (lines) => `已复制 ${f.number(lines)} 行`,
    copiedPart: (lines, left) =>
      `已复制 ${f.number(lines)} 行；略去 ${f.number(left)} 行，因为超过 8 MiB 对剪贴板来说太多`,
    copiedSelector: '已复制选择器',
    copiedWithoutSearch: (search) => `已复制选择器，不含对 ${search} 的搜索：它不是选择器`,
    copiedMarkdown: '已复制 Markdown',
    copyRefused: '浏览器不允许此页面写入剪贴板。',
    moreLines: (n) => `另有 ${f.number(n)} 行`,

    keySays: {
      back: '返回全部指标族',
      search: '搜索序列',
      clear: '清除搜索和标签',
      line: '在原文中显示选中的序列',
      copy: '把选中的序列复制为选择器',
      histogram: '查看分布',
    },
  };
};
