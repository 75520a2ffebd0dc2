import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const omLeftovers: Rule = {
  id: 'prom/om-leftovers',
  level: 'info',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause:
    'Prometheus exposition formats, Comments, help text, and type information; OpenMetrics 1.0',
  examples: {
    keeps: ['# TYPE a gauge\na 1\n', '# the unit is seconds\na 1\n'],
    breaks: ['# UNIT a_seconds seconds\na_seconds 1\n', 'a 1\n# EOF\n'],
  },
  faults: ['unit-in-text', 'eof-in-text'],
};
