import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const trailingWhitespace: Rule = {
  id: 'prom/trailing-whitespace',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a 1\n', '# HELP a text \na 1\n'],
    breaks: ['a 1 \n', 'a 1\t\n', 'a 1 2000 \n'],
  },
  faults: ['trailing-blank'],
};
