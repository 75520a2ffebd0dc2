import type { Rule } from '../rule.ts';

export const timestamp: Rule = {
  id: 'om/timestamp',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, ABNF, timestamp',
  examples: {
    breaks: [
      'a 1 NaN\n# EOF\n',
      'a 1 +Inf\n# EOF\n',
      'a 1 z\n# EOF\n',
      'a 1 1_2\n# EOF\n',
      'a 1 2 3\n# EOF\n',
    ],
    keeps: ['a 1 1700000000\n# EOF\n', 'a 1 1700000000.123\n# EOF\n', 'a 1 -1.5\n# EOF\n'],
  },
  faults: ['timestamp-not-finite', 'bad-timestamp', 'timestamp-range', 'extra-token', 'extra-word'],
};
