import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

export const histograms = (f: Format): Words['histograms'] => {
  const n = (value: number) => (Number.isNaN(value) ? '？' : f.number(value));
  return {
    title: '直方图',
    facts: (histograms, summaries) =>
      `${f.number(histograms)} 个直方图，${f.number(summaries)} 个摘要（summary）`,
    search: '搜索直方图',
    placeholder: '名称或说明的一部分',
    found: (found, of) => `${f.number(found)} / ${f.number(of)}`,
    loading: '正在拼合直方图',
    none: '没有直方图，也没有摘要',
    noneWhy: (families) =>
      `${f.number(families)} 个指标族中，没有一个声明为直方图或摘要，也没有一个带有桶或分位数。`,
    nothingMatches: (search) => `没有直方图匹配 ${f.code(search)}。`,
    clear: '清除搜索',
    columns: {
      name: '指标族',
      type: '类型',
      sets: '标签组',
      bounds: '边界',
      observations: '观测数',
      line: '行',
    },
    undeclared: '未声明',
    showLine: (name, line) => `${name}：在原文中显示第 ${f.number(line)} 行`,

    all: (families) => `全部 ${f.number(families)} 个直方图和摘要`,
    previous: '上一个直方图',
    next: '下一个直方图',
    familyPage: '指标族页面',
    source: (line) => `第 ${f.number(line)} 行`,
    gone: (family) => `这份转储里没有直方图 ${f.code(family)}。`,
    noSets: '没有标签组带有这些值。',
    allIn: '全部相加',

    summed: (sets, buckets, observations, mean) =>
      `${f.number(sets)} 个直方图，${f.number(buckets)} 个桶${sets === 1 ? '' : '，已相加'}，${n(observations)} 次观测${mean === '' ? '' : `，平均 ${mean}`}。`,
    undeclaredWhy: '未声明为直方图：仅凭它的桶认出。',
    gaugeWhy: '这是 gaugehistogram：计数反映当前状态，可能下降。',

    filter: '标签组',
    addedUp: (label, values) => `${label}：全部 ${f.number(values)} 个`,
    moreValues: (values) => `还有 ${f.number(values)} 个值`,
    valueOf: (label) => `${label} 的值`,
    axis: '坐标轴',
    axes: { log: '对数', linear: '线性' },
    bars: '柱',
    barKinds: { density: '密度', count: '计数', cumulative: '累计' },
    mode: 'Prometheus 的 histogram_quantile',
    modeShort: '按 Prometheus',
    modes: { '3': '3', '2.42': '2.42' },
    threshold: '阈值',
    thresholdUnit: '阈值的单位',
    thresholdBad: '请输入数字，如 200',

    chart: (name) => `${name} 的分布`,
    chartSays: (total, quantiles) => `共 ${n(total)} 次观测。${quantiles}所有数字见桶的表格。`,
    quantileLies: (name, interval) => `${name} 位于 ${interval}。`,
    prometheusSays: (value) => `Prometheus 给出 ${value}`,
    atOrBelow: (share, threshold) => `${share} 不超过 ${threshold}`,
    nothingObserved: '没有任何观测。',
    noTotal: '没有 +Inf 桶，就无从知道总数：既没有占比，也没有分位数。',
    barSays: (interval, count) => `${interval}：${count}`,
    legend: {
      density: '观测，面积即计数',
      count: '观测，高度即计数',
      cumulative: '到此为止的观测',
      unknown: '宽度无法画出的桶',
      share: '不超过该值的占比，圆点处精确',
      quantile: '确定的区间，圆点为插值',
      exemplar: 'exemplar',
      misplaced: '落在桶外',
      threshold: (value) => `阈值 ${value}`,
    },
    exemplars: 'Exemplar 列表',
    exemplarsShort: (count) => `${f.compact(count)} 个 ex.`,
    exemplarsOf: (drawn, of) => `共 ${f.number(of)} 个 exemplar，画出 ${f.number(drawn)} 个。`,
    exemplarHint: '把指针移到 exemplar 上，或用 Tab 和方向键选择。',
    exemplarAt: (value, le) => `${value}，在桶 ≤ ${le} 中`,
    exemplarMisplaced: '落在桶外',
    exemplarLine: (line) => `第 ${f.number(line)} 行`,

    answers: '它能回答什么',
    answerColumns: {
      quantile: '分位数',
      certain: '确定的区间',
      prometheus: 'Prometheus 给出',
      off: '可能相差',
    },
    nothingKnown: '无法得知',
    picksAnother: 'Prometheus 取自另一个桶',
    tightened: '由总和收窄',

    says: {
      exact: (share, threshold) => `${threshold} 正是桶的边界：不超过它的恰为 ${share}。`,
      between: (share, threshold) => `${threshold} 不是桶的边界：不超过它的占比位于 ${share}。`,
      exactAt: (bound, share) => `${bound} 处精确：${share}`,
      wide: (quantile, width, percent) =>
        `${quantile} 只能确定到 ${width} 以内：最好的单一猜测也可能错 ${percent}。`,
      beyond: (quantile, bound) =>
        `${quantile} 超出最后一个边界 ${bound}。Prometheus 以该边界作答。`,
      unlimited: '超出多少，无从得知。',
      bySum: (most) => `由总和可知至多 ${most}`,
      checks: (sets) =>
        `${sets === 1 ? '唯一的标签组' : `全部 ${f.number(sets)} 个标签组`}中，桶的计数递增，${f.code('+Inf')} 等于 ${f.code('_count')}，总和与边界相符。`,
      falls: (of, sets) =>
        `${f.number(sets)} 个标签组中有 ${f.number(of)} 个的桶计数下降；这里按 Prometheus 的做法抬高。`,
      infDiffers: (of, sets) =>
        `${f.number(sets)} 个标签组中有 ${f.number(of)} 个的 ${f.code('+Inf')} 与 ${f.code('_count')} 不同。`,
      sumDoesNotFit: (of, sets) =>
        `${f.number(sets)} 个标签组中有 ${f.number(of)} 个的总和与桶不符。`,
      uncommon: (bounds) => `边界 ${bounds} 并非每个标签组都有，相加时略去。`,
    },
    fact: '事实',
    judgement: '判断',
    times: (count) => `${f.number(count)} 次`,
    allFindings: (count) => `与它有关的全部 ${f.number(count)} 个问题`,

    buckets: '桶',
    bucketsNote: '图中的数字',
    bucketColumns: {
      above: '大于',
      upTo: '不超过',
      count: '计数',
      share: '占比',
      cumulative: '累计',
      shareSoFar: '累计占比',
      error: '误差',
      exemplars: 'Exemplar 数',
    },
    upToShort: '不超过',
    soFarShort: '累计',
    errorShort: '误差',
    anyError: '任意',
    bucketLine: (le, line) => `桶 ≤ ${le}：显示第 ${f.number(line)} 行`,
    copyTsv: '复制为 TSV',
    copyMarkdown: '复制为 Markdown',
    copied: '已复制',

    groups: '按序列',
    groupsBy: (labels) => `按 ${labels}`,
    groupsNote: (quantile) => `确定的 ${quantile}`,
    groupColumns: {
      labels: '标签',
      sets: '标签组',
      count: '计数',
      mean: '平均',
      share: (threshold) => `不超过 ${threshold}`,
      line: '行',
    },
    apart: '区分依据',
    noLabels: '没有标签',
    onlyThis: (labels) => `只显示 ${labels}`,
    showMore: (count) => `再显示 ${f.number(count)} 个`,
    groupsLeft: (count) => `还有 ${f.number(count)} 个观测更少的未列出。`,
    agree: (groups, quantile) =>
      `${f.number(groups)} 个的 ${quantile} 一致：相加没有掩盖任何一个。`,
    disagree: (quantile, least, most) =>
      `${quantile} 各不相同：最低的位于 ${least}，最高的位于 ${most}。`,

    summary: {
      summed: (sets, count, mean) =>
        `${f.number(sets)} 个摘要，${n(count)} 次观测${mean === '' ? '' : `，平均 ${mean}`}。`,
      cannot:
        '摘要的分位数由进程自己在它自己的时间窗口内算出，不能跨标签组相加或取平均。总和与计数可以相加。',
      noQuantiles: '它没有分位数：能回答的只有平均值。',
      title: '各标签组的分位数',
      labels: '标签',
      count: '计数',
      sum: '总和',
      mean: '平均',
      picture: '所在位置',
      scale: (from, to) => `${from} 至 ${to}`,
      left: (count) => `还有 ${f.number(count)} 个标签组未列出。`,
    },

    keySays: {
      search: '搜索直方图',
      back: '回到列表',
      next: '下一个直方图',
      previous: '上一个直方图',
      axis: '切换对数与线性坐标轴',
      bars: '切换柱：密度、计数、累计',
      mode: '在 Prometheus 3 与 2.42 的 histogram_quantile 之间切换',
      threshold: '设置阈值',
      exemplars: '转到 exemplar',
      family: '显示指标族页面',
      line: '在原文中显示其首行',
    },
  };
};
