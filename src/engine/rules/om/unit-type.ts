import { METRIC_TYPES, TYPE_INFO, TYPE_STATESET } from '../../../model/metric-type.ts';
import { META_UNIT } from '../../store/tables.ts';
import type { Rule } from '../rule.ts';

export const unitType: Rule = {
  id: 'om/unit-type',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, StateSet; Info',
  examples: {
    breaks: [
      '# TYPE a_seconds info\n# UNIT a_seconds seconds\na_seconds_info 1\n# EOF\n',
      '# TYPE a_s stateset\n# UNIT a_s s\na_s{a_s="x"} 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE a_seconds gauge\n# UNIT a_seconds seconds\na_seconds 1\n# EOF\n',
      '# TYPE a info\n# UNIT a \na_info 1\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { strings, families, metadata } = tables;
    for (let row = 0; row < metadata.length; row++) {
      if (metadata.kind[row] !== META_UNIT || strings.size(metadata.value[row]!) === 0) continue;
      const family = metadata.family[row]!;
      const type = families.type[family]!;
      if (type !== TYPE_INFO && type !== TYPE_STATESET) continue;
      report(
        { line: metadata.line[row]!, part: 'word', family },
        {
          name: strings.text(families.name[family]!),
          type: METRIC_TYPES[type],
          unit: strings.text(metadata.value[row]!),
        },
      );
    }
  },
};
