import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const invalidUtf8Label: Rule = {
  id: 'prom/invalid-utf8-label',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a{b="é"} 1\n'],
    breaks: ['a{b="\udcff"} 1\n'],
  },
  faults: ['invalid-utf8-label'],
};
