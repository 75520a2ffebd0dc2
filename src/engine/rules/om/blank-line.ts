import type { Rule } from '../rule.ts';

export const blankLine: Rule = {
  id: 'om/blank-line',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricFamily (text format): no separators',
  examples: {
    breaks: ['a 1\n\nb 2\n# EOF\n', '\na 1\n# EOF\n'],
    keeps: ['a 1\nb 2\n# EOF\n'],
  },
  faults: ['blank-line'],
};
