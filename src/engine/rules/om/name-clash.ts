import { METRIC_TYPES, type MetricType } from '../../../model/metric-type.ts';
import type { Rule } from '../rule.ts';

const UNDERSCORE = 0x5f; // every suffix begins with one and has no other

const SUFFIXES: Partial<Record<MetricType, readonly string[]>> = {
  counter: ['_total', '_created'],
  summary: ['_count', '_sum', '_created'],
  histogram: ['_bucket', '_count', '_sum', '_created'],
  gaugehistogram: ['_bucket', '_gcount', '_gsum'],
  info: ['_info'],
};

/** Two families can only share a sample name that is the family name of one of them. */
export const nameClash: Rule = {
  id: 'om/name-clash',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricFamily Name; Suffixes',
  examples: {
    breaks: [
      '# TYPE foo counter\nfoo_total 1\n# TYPE foo_created gauge\nfoo_created 1\n# EOF\n',
      '# TYPE a_created gauge\n# TYPE a counter\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\n# TYPE h_count gauge\nh_count 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE foo counter\nfoo_total 1\nfoo_created 1.5\n# TYPE bar gauge\nbar 1\n# EOF\n',
      '# TYPE foo gauge\nfoo 1\n# TYPE foo_total gauge\nfoo_total 1\n# EOF\n',
      '# TYPE foo counter\nfoo_total 1\n# TYPE foo_sum gauge\nfoo_sum 1\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { strings, families } = tables;
    const rowOf = new Map<number, number>();
    for (let family = 0; family < families.length; family++)
      rowOf.set(families.name[family]!, family);
    for (let other = 0; other < families.length; other++) {
      const bytes = strings.bytes(families.name[other]!);
      const cut = bytes.lastIndexOf(UNDERSCORE);
      const stem = cut > 0 ? strings.findBytes(bytes, 0, cut) : undefined;
      const family = stem === undefined ? undefined : rowOf.get(stem);
      if (family === undefined) continue;
      const type = METRIC_TYPES[families.type[family]!]!;
      const clash = strings.text(families.name[other]!);
      const name = strings.text(families.name[family]!);
      if (!(SUFFIXES[type] ?? []).includes(clash.slice(name.length))) continue;
      const line = Math.max(families.firstLine[family]!, families.firstLine[other]!);
      report({ line, part: 'name', family: other }, { name, type, clash });
    }
  },
};
