import type { Rule } from '../rule.ts';

export const timestampExp: Rule = {
  id: 'om/timestamp-exp',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Numbers (text format): no exponent for nanosecond timestamps',
  examples: {
    breaks: ['a 1 1.7e9\n# EOF\n'],
    keeps: ['a 1 1700000000\n# EOF\n', 'a 1.7e9\n# EOF\n'],
  },
  faults: ['timestamp-exponent'],
};
