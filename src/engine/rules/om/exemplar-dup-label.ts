import type { Rule } from '../rule.ts';

export const exemplarDupLabel: Rule = {
  id: 'om/exemplar-dup-label',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, LabelSet; Exemplars',
  examples: {
    breaks: ['# TYPE a counter\na_total 1 # {x="y",x="z"} 1\n# EOF\n'],
    keeps: [
      '# TYPE a counter\na_total 1 # {x="y",y="y"} 1\n# EOF\n',
      '# TYPE a counter\na_total{x="y"} 1 # {x="z"} 1\n# EOF\n',
    ],
  },
  faults: ['exemplar-duplicate-label'],
};
