import type { Rule } from '../rule.ts';

export const afterEof: Rule = {
  id: 'om/after-eof',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, ABNF, exposition',
  examples: {
    breaks: ['a 1\n# EOF\nb 2\n', 'a 1\n# EOF\n\n', 'a 1\n# EOF\nb 2\n# EOF\n'],
    keeps: ['a 1\nb 2\n# EOF\n', 'a 1\n# EOF'],
  },
  faults: ['after-eof'],
};
