import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

export const overview = (f: Format): Words['overview'] => ({
  opened: (when) => `${when} 打开`,
  figures: { series: '序列', samples: '样本', families: '指标族', size: '大小' },
  verdictsTitle: '各消费方的结论',
  verdict: {
    accepts: '接受',
    loses: '丢失',
    rejects: '拒绝',
    'not-judged': '不判定',
  },
  losesSome: (n) => `丢失 ${f.number(n)}`,
  acceptsAll: (samples) => `${f.number(samples)} 个样本全部照原样接收`,
  acceptsNothing: '没有样本可丢失',
  notJudgedWhy: (_consumers, dialect) => `不读取 ${dialect}`,
  noVerdicts: '尚无消费方能对此格式作出判定。',

  byLevel: (errors, warnings, notes) => `${errors}，${warnings}，${notes}`,
  allFindings: (n) => `全部 ${f.number(n)}`,
  moreOf: (what) => `另有 ${what}`,
  noFindings: '没有问题',
  noFindingsWhy: (rules, series) =>
    `${f.number(rules)} 条规则检查了 ${f.number(series)} 条序列，均无异议。`,
  line: (line) => `第 ${f.number(line)} 行`,

  typesTitle: '各类型的序列数',
  librariesTitle: '客户端库',
  librariesNone: '没有认出客户端库的习惯。',
  familiesTitle: '序列最多的指标族',
  labelsTitle: '取值最多的标签',
  noLabels: '没有序列带标签。',
  all: (n) => `全部 ${f.number(n)}`,
  columns: {
    type: '类型',
    family: '指标族',
    label: '标签',
    values: '取值',
    families: '族',
    series: '序列',
    share: '占比',
    library: '库',
    certainty: '确定程度',
  },
  certainty: { certain: '确定', likely: '很可能' },
  otherFamilies: (n) => `其他 ${f.number(n)} 个指标族`,
  otherLabels: (n) => `其他 ${f.number(n)} 个标签`,
});
