import type { Rule } from '../rule.ts';

export const om2InOm1: Rule = {
  id: 'om/om2-in-om1',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 2.0 has these forms; 1.0 has not',
  examples: {
    breaks: [
      '# TYPE a_total counter\na_total 1 st@1700000000.5\n# EOF\n',
      '# TYPE h histogram\nh {count:2,sum:3,bucket:[1:1,+Inf:2]}\n# EOF\n',
    ],
    keeps: [
      '# TYPE a counter\na_total 1\na_created 1700000000.5\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="1.0"} 1\nh_bucket{le="+Inf"} 2\nh_count 2\nh_sum 3\n# EOF\n',
    ],
  },
  faults: ['start-timestamp', 'composite-value'],
};
