import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

export const report = (f: Format): Words['report'] => ({
  title: (name) => `${name} 的问题`,
  summary: (dialect, families, series, samples, bytes) =>
    `${dialect}：${families}，${series}，${samples}，${bytes}。`,
  verdicts: '结论',
  consumer: '消费方',
  verdict: '结论',
  reason: '理由',
  repairs: '修复',
  findings: '问题',
  none: '没有问题。',
  first: '首次位置',
  times: '次数',
  consequence: '后果',
  fix: '修正',
  minds: '谁在意',
  clause: '条款',
  places: '位置',
  cut: (n) => `另有 ${f.number(n)} 个问题未列出。`,
  madeBy: (version) => `由 Exposcope ${version} 生成。没有发送任何数据。`,
});
