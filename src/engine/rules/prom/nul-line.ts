import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const nulLine: Rule = {
  id: 'prom/nul-line',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus, model/textparse/promlex.l',
  examples: {
    keeps: ['a 1\nb 2\n', 'a{b="x\0y"} 1\n'],
    breaks: ['a 1\n\0b 2\nc 3\n'],
  },
  faults: ['nul-at-line-start'],
};
