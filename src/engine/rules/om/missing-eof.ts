import type { Rule } from '../rule.ts';

export const missingEof: Rule = {
  id: 'om/missing-eof',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Overall Structure',
  examples: {
    breaks: ['a 1\n'],
    keeps: ['a 1\n# EOF\n', '# EOF\n'],
  },
  faults: ['missing-eof'],
};
