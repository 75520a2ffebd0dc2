import type { Rule } from '../rule.ts';

export const typeWord: Rule = {
  id: 'om/type-word',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, ABNF, metric-type',
  examples: {
    breaks: [
      '# TYPE a untyped\na 1\n# EOF\n',
      '# TYPE a foo\na 1\n# EOF\n',
      '# TYPE a Gauge\na 1\n# EOF\n',
      '# TYPE a\na 1\n# EOF\n',
      '# TYPE a gauge gauge\na 1\n# EOF\n',
    ],
    keeps: ['# TYPE a unknown\na 1\n# EOF\n', '# TYPE a gauge\na 1\n# EOF\n'],
  },
  faults: [
    'type-no-word',
    'type-word',
    'type-case',
    'type-prom-word',
    'type-om-word',
    'type-gaugehistogram',
    'type-extra-words',
  ],
};
