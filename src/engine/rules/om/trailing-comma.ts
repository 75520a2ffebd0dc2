import type { Rule } from '../rule.ts';

export const trailingComma: Rule = {
  id: 'om/trailing-comma',
  level: 'warning',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, ABNF, labels',
  examples: {
    breaks: ['a{b="c",} 1\n# EOF\n', '# TYPE a counter\na_total 1 # {x="y",} 1\n# EOF\n'],
    keeps: ['a{b="c"} 1\n# EOF\n', 'a{b=","} 1\n# EOF\n'],
  },
  faults: ['trailing-comma', 'lone-comma', 'exemplar-trailing-comma'],
};
