import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const unclosed: Rule = {
  id: 'prom/unclosed',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a{b="c"} 1\n', 'a{b="c\\\\"} 1\n'],
    breaks: ['a{b="c" 1\n', 'a{b="c} 1\n', 'a{b="c\\"} 1\n'],
  },
  faults: ['unclosed-quote', 'unclosed-braces'],
};
