import type { Rule } from '../rule.ts';

export const utf8Names: Rule = {
  id: 'om/utf8-names',
  level: 'warning',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, ABNF, metricname; quoted names are an extension of it',
  examples: {
    breaks: [
      '{"a.b"} 1\n# EOF\n',
      'a{"b.c"="d"} 1\n# EOF\n',
      '# TYPE "a.b" gauge\n{"a.b"} 1\n# EOF\n',
    ],
    keeps: ['a_b 1\n# EOF\n', 'a{b_c="d.e"} 1\n# EOF\n'],
  },
  faults: [
    'quoted-name',
    'quoted-label-name',
    'quoted-name-legacy',
    'quoted-label-legacy',
    'meta-quoted-name',
    'meta-quoted-legacy',
  ],
};
