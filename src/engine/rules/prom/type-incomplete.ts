import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const typeIncomplete: Rule = {
  id: 'prom/type-incomplete',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Comments, help text, and type information',
  examples: {
    keeps: ['# TYPE a counter\na 1\n', '# TYPE\na 1\n'],
    breaks: ['# TYPE a\na 1\n', '# TYPE a counter extra\na 1\n', '# TYPE a-b counter\n'],
  },
  faults: ['type-no-word', 'type-extra-words', 'type-bad-name', 'type-no-name'],
};
