import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const rawNewline: Rule = {
  id: 'prom/raw-newline',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a{b="x\\ny"} 1\n', 'a{b="x\ry"} 1\n'],
    breaks: ['a{b="x\ny"} 1\n'],
  },
  faults: ['newline-in-label-value'],
};
