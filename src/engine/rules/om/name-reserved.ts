import type { Rule } from '../rule.ts';

const UNDERSCORE = 0x5f;

export const nameReserved: Rule = {
  id: 'om/name-reserved',
  level: 'warning',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricFamily Name',
  examples: {
    breaks: ['_a 1\n# EOF\n', '# TYPE __a gauge\n__a 1\n# EOF\n'],
    keeps: ['a_ 1\n# EOF\n', 'a{b="_c"} 1\n# EOF\n'],
  },

  check({ tables }, report) {
    const { strings, families } = tables;
    for (let family = 0; family < families.length; family++) {
      if (strings.bytes(families.name[family]!)[0] !== UNDERSCORE) continue;
      const name = strings.text(families.name[family]!);
      report({ line: families.firstLine[family]!, part: 'name', family }, { name });
    }
  },
};
