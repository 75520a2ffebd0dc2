import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const labelQuotes: Rule = {
  id: 'prom/label-quotes',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a{b="c"} 1\n', 'a{b = "c"} 1\n'],
    breaks: ["a{b='c'} 1\n", 'a{b=c} 1\n', 'a{b} 1\n', 'a{b=} 1\n'],
  },
  faults: ['label-value-unquoted', 'label-no-equal', 'label-no-value'],
};
