import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const emptyBraces: Rule = {
  id: 'prom/empty-braces',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a{} 1\n', '{"a.b"} 1\n'],
    breaks: ['{} 1\n', '{a="b"} 1\n'],
  },
  faults: ['no-metric-name'],
};
