import type { Rule } from '../rule.ts';

export const bom: Rule = {
  id: 'om/bom',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Overall Structure: no byte order mark',
  examples: {
    breaks: ['\ufeffa 1\n# EOF\n'],
    keeps: ['a 1\n# EOF\n', 'a{b="\ufeff"} 1\n# EOF\n'],
  },
  faults: ['bom'],
};
