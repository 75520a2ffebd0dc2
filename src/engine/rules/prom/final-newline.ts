import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const finalNewline: Rule = {
  id: 'prom/final-newline',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a 1\nb 2\n', 'a 1\n\n'],
    breaks: ['a 1\nb 2', 'a 1\n# bye'],
  },
  faults: ['no-final-newline'],
};
