import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const missingComma: Rule = {
  id: 'prom/missing-comma',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a{b="c",d="e"} 1\n', 'a{b="c" , d="e"} 1\n'],
    breaks: ['a{b="c" d="e"} 1\n', 'a{b="c"d="e"} 1\n'],
  },
  faults: ['missing-comma'],
};
