import type { Rule } from '../rule.ts';

export const labelUnique: Rule = {
  id: 'om/label-unique',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, LabelSet',
  examples: {
    breaks: ['a{b="1",b="2"} 1\n# EOF\n', 'a{b="1",c="2",b="1"} 1\n# EOF\n'],
    keeps: ['a{b="1",c="1"} 1\n# EOF\n', 'a{b="1"} 1\na{b="2"} 1\n# EOF\n'],
  },
  faults: ['duplicate-label'],
};
