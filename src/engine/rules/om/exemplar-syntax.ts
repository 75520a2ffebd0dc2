import type { Rule } from '../rule.ts';

export const exemplarSyntax: Rule = {
  id: 'om/exemplar-syntax',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, ABNF, exemplar',
  examples: {
    breaks: [
      '# TYPE a counter\na_total 1 # 0.5\n# EOF\n',
      '# TYPE a counter\na_total 1 # {x="y"}\n# EOF\n',
      '# TYPE a counter\na_total 1 #{x="y"} 1\n# EOF\n',
      '# TYPE a counter\na_total 1 # {x="y"} 1 NaN\n# EOF\n',
      '# TYPE a counter\na_total 1 # {x="y"} 1 # {x="z"} 1\n# EOF\n',
      '# TYPE a counter\na_total 1 # {x="y"}  1\n# EOF\n',
    ],
    keeps: [
      '# TYPE a counter\na_total 1 # {x="y"} 0.5\n# EOF\n',
      '# TYPE a counter\na_total 1 # {} 0.5 1700000000.5\n# EOF\n',
      'a{b=" # {"} 1\n# EOF\n',
    ],
  },
  faults: [
    'exemplar-syntax',
    'exemplar-labels',
    'exemplar-blank',
    'exemplar-value',
    'exemplar-timestamp',
    'exemplar-twice',
    'inline-comment',
    'inline-comment-number',
  ],
};
