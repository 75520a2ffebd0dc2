import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const badValue: Rule = {
  id: 'prom/bad-value',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a 1\n', 'a Inf\n', 'a 1.5e-3\n', 'a 007\n'],
    breaks: ['a one\n', 'a true\n', 'a 1,000\n', 'a 5ms\n', 'a 50%\n', 'a null\n'],
  },
  faults: ['bad-value', 'composite-value'],
};
