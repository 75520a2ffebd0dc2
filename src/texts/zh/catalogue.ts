import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

export const catalogue = (f: Format): Words['catalogue'] => ({
  title: '规则',
  summary: (rules, consumers) =>
    `${f.number(rules)} 条规则；“谁在意”取自 ${f.number(consumers)} 个消费方的实际做法`,
  here: (spoke, silent) => `在此转储中 ${f.number(spoke)} 条发现问题，${f.number(silent)} 条无异议`,
  loading: '正在读取规则',
  groups: {
    dump: '整个输入',
    prom: 'Prometheus 文本',
    om: 'OpenMetrics 文本',
    lint: '名称与帮助文本',
  },
  inGroup: (n) => `${f.number(n)} 条`,

  search: '搜索规则',
  placeholder: 'ID、文字或条款',
  found: (n, of) => `${f.number(n)} / ${f.number(of)}`,
  level: '级别',
  group: '分组',
  anyGroup: '分组：不限',
  inThis: (group) => `分组：${group}`,
  nothing: '没有规则符合此搜索和筛选条件。',
  clear: '清除搜索和筛选',

  columns: { rule: '规则', here: '在此转储中' },
  times: (n) => `${f.number(n)} 次`,
  silent: '无异议',
  notAsked: '不适用',

  examplesLoading: '正在读取示例',
  broken: '违反',
  brokenLines: '违反规则的示例',
  mended: '遵守',
  mendedLines: '遵守规则的示例',
  dialects: '方言',
  onlyForms: (forms) => `仅 ${forms}`,
  inThisDump: '在此转储中',
  spoke: (times, findings) => `${f.number(findings)} 个问题，${f.number(times)} 处`,
  keptSilent: '已检查，无异议。',
  askedNot: '未检查：此转储用另一种方言写成。',
  showFindings: '在问题中查看',
  tryIt: '打开违反规则的示例',

  keySays: {
    search: '搜索规则',
    next: '下一条规则',
    previous: '上一条规则',
    tryIt: '把违反规则的示例作为转储打开',
    back: '收起规则，或清除搜索和筛选',
  },
});
