import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const missingValue: Rule = {
  id: 'prom/missing-value',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a 1\n', 'a NaN\n'],
    breaks: ['a\n', 'a{b="c"}\n', '{"a.b"}\n'],
  },
  faults: ['missing-value'],
};
