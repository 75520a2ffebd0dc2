import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const typeWhitespace: Rule = {
  id: 'prom/type-whitespace',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Comments, help text, and type information',
  examples: {
    keeps: ['# TYPE a counter\na 1\n', '#  TYPE a counter\na 1\n'],
    breaks: ['# TYPE a  counter\na 1\n', '# TYPE a counter \na 1\n'],
  },
  faults: ['type-blank-before', 'type-blank-after'],
};
