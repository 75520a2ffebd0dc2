import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const invalidUtf8Comment: Rule = {
  id: 'prom/invalid-utf8-comment',
  level: 'info',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Comments, help text, and type information',
  examples: {
    keeps: ['# é\na 1\n'],
    breaks: ['# \udcff\na 1\n'],
  },
  faults: ['invalid-utf8-comment'],
};
