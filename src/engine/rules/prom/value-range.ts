import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const valueRange: Rule = {
  id: 'prom/value-range',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a 1e308\n', 'a 1e-400\n', 'a +Inf\n'],
    breaks: ['a 1e400\n', 'a -1e309\n'],
  },
  faults: ['value-range'],
};
