import { TYPE_INFO } from '../../../model/metric-type.ts';
import type { Rule } from '../rule.ts';

const TARGET = 'target';

export const targetFirst: Rule = {
  id: 'om/target-first',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricSet; Supporting target metadata: SHOULD',
  examples: {
    breaks: ['# TYPE a gauge\na 1\n# TYPE target info\ntarget_info{env="p"} 1\n# EOF\n'],
    keeps: [
      '# TYPE target info\ntarget_info{env="p"} 1\n# TYPE a gauge\na 1\n# EOF\n',
      '# TYPE a gauge\na 1\n# TYPE target gauge\ntarget 1\n# EOF\n',
    ],
  },

  check({ tables: { strings, families } }, report) {
    for (let family = 1; family < families.length; family++) {
      if (families.type[family] !== TYPE_INFO) continue;
      const name = strings.text(families.name[family]!);
      if (name !== TARGET) continue;
      const first = strings.text(families.name[0]!);
      report({ line: families.firstLine[family]!, part: 'name', family }, { name, first });
    }
  },
};
