import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const extraComma: Rule = {
  id: 'prom/extra-comma',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a{b="c",} 1\n', 'a{} 1\n'],
    breaks: ['a{,b="c"} 1\n', 'a{b="c",,d="e"} 1\n', 'a{,} 1\n'],
  },
  faults: ['leading-comma', 'lone-comma', 'double-comma'],
};
