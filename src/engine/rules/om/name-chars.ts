import type { Rule } from '../rule.ts';

export const nameChars: Rule = {
  id: 'om/name-chars',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, ABNF, metricname',
  examples: {
    breaks: [
      'a-b 1\n# EOF\n',
      '0a 1\n# EOF\n',
      'a.b 1\n# EOF\n',
      '{} 1\n# EOF\n',
      '# TYPE a-b gauge\na 1\n# EOF\n',
    ],
    keeps: ['a_b 1\n# EOF\n', 'a:b 1\n# EOF\n', 'A9 1\n# EOF\n'],
  },
  faults: [
    'bad-metric-name',
    'no-metric-name',
    'bare-name-in-braces',
    'bare-word-in-braces',
    'type-bad-name',
    'help-bad-name',
    'help-bad-start',
    'unit-bad-name',
    'quoted-name-late',
    'quoted-name-twice',
    'quoted-name-outside',
    'empty-quoted-name',
    'newline-in-quoted-name',
    'nul-at-line-start',
  ],
};
