import type { Words } from '../en.ts';
import type { Format } from '../format.ts';

export const count = (f: Format): Words['count'] => {
  const of = (unit: string) => (n: number) => `${f.number(n)} ${unit}`;
  return {
    lines: of('行'),
    families: of('个指标族'),
    series: of('条序列'),
    samples: of('个样本'),
    exemplars: of('个 exemplar'),
    labels: of('个标签'),
    bytes: of('字节'),
    errors: of('错误'),
    warnings: of('警告'),
    notes: of('提示'),
    findings: of('个问题'),
    rules: of('条规则'),
    dumps: of('份转储'),
    files: of('个文件'),
    requests: of('次请求'),
    consumers: of('个消费方'),
    times: of('次'),
    places: of('处'),
    members: of('个成员'),
  };
};
