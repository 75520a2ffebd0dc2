import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const unescapedQuote: Rule = {
  id: 'prom/unescaped-quote',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a{b="x\\"y"} 1\n', 'a{b="x",y=""} 1\n'],
    breaks: ['a{b="x"y"} 1\n', 'a{path="/"q""} 1\n'],
  },
  faults: ['text-after-quote'],
};
