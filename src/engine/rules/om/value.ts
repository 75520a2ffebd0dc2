import type { Rule } from '../rule.ts';

export const value: Rule = {
  id: 'om/value',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, ABNF, number',
  examples: {
    breaks: [
      'a one\n# EOF\n',
      'a 0x1p1\n# EOF\n',
      'a 1_0\n# EOF\n',
      'a 1,5\n# EOF\n',
      'a +nan\n# EOF\n',
      'a 1e400\n# EOF\n',
      'a\n# EOF\n',
    ],
    keeps: [
      'a nan\n# EOF\n',
      'a -infinity\n# EOF\n',
      'a 1E5\n# EOF\n',
      'a 007\n# EOF\n',
      'a 1e-400\n# EOF\n',
    ],
  },
  faults: [
    'bad-value',
    'value-hex',
    'value-underscore',
    'value-signed-nan',
    'value-range',
    'missing-value',
  ],
};
