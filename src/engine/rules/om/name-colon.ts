import type { Rule } from '../rule.ts';

const COLON = 0x3a;

export const nameColon: Rule = {
  id: 'om/name-colon',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricFamily Name',
  examples: {
    breaks: ['a:b 1\n# EOF\n', '# TYPE job:hits gauge\njob:hits 1\n# EOF\n'],
    keeps: ['a_b 1\n# EOF\n', 'a{b="c:d"} 1\n# EOF\n'],
  },

  check({ tables }, report) {
    const { strings, families } = tables;
    for (let family = 0; family < families.length; family++) {
      if (!strings.bytes(families.name[family]!).includes(COLON)) continue;
      const name = strings.text(families.name[family]!);
      report({ line: families.firstLine[family]!, part: 'name', family }, { name });
    }
  },
};
