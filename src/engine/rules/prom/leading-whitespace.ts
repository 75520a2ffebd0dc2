import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const leadingWhitespace: Rule = {
  id: 'prom/leading-whitespace',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a 1\n', '  # TYPE a counter\na 1\n', ' \na 1\n'],
    breaks: [' a 1\n', '\ta{b="c"} 1\n'],
  },
  faults: ['leading-blank'],
};
