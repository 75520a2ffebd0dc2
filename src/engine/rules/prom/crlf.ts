import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const crlf: Rule = {
  id: 'prom/crlf',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a 1\n', '# HELP a text\r\na 1\n', 'a{b="x\ry"} 1\n'],
    breaks: ['a 1\r\n', '# TYPE a counter\r\na 1\n'],
  },
  faults: ['carriage-return'],
};
