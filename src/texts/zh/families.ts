import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

export const families = (f: Format): Words['families'] => ({
  title: '指标族',
  join: '，',
  search: '搜索指标族',
  placeholder: '词语，或选择器，如 {code=~"5.."}',
  hint: '词语或选择器；',
  clears: '清除',
  found: (n, of) => `${f.number(n)} / ${f.number(of)}`,
  types: '类型',
  typeCount: (type, n) => `${type} ${f.number(n)}`,
  noType: '无类型',
  invalidType: '无效类型',

  columns: {
    name: '指标族',
    type: '类型',
    series: '序列',
    share: '占比',
    samples: '样本',
    labels: '标签',
    bytes: '字节',
    findings: '问题',
    line: '行',
    help: '说明',
    unit: '单位',
  },
  sortBy: '排序',
  sorts: {
    name: '名称',
    type: '类型',
    series: '序列',
    samples: '样本',
    bytes: '字节',
    findings: '问题',
    line: '首行',
  },
  ascending: '升序',
  descending: '降序',

  showLine: (name, line) => `${name}：在原文中显示第 ${f.number(line)} 行`,
  showFindings: (name, findings) => `${name}：显示${findings}`,
  nothing: (search) => `没有指标族匹配 ${f.code(search)}。`,
  nothingOfType: '没有这些类型的指标族。',
  none: '其中没有指标族。',
  clear: '清除搜索和类型',
  rows: (from, to, of, filteredOut) =>
    `第 ${f.number(from)} 到 ${f.number(to)} 行，共 ${f.number(of)} 行${
      filteredOut === 0 ? '。' : `；另有 ${f.number(filteredOut)} 个指标族被筛除。`
    }`,

  keySays: {
    search: '搜索指标族',
    clear: '清除搜索和类型',
    line: '在原文中显示其首行',
    findings: '显示其问题',
  },
});
