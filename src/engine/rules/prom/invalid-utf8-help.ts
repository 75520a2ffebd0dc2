import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const invalidUtf8Help: Rule = {
  id: 'prom/invalid-utf8-help',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Comments, help text, and type information',
  examples: {
    keeps: ['# HELP a é\na 1\n'],
    breaks: ['# HELP a \udcff\na 1\n'],
  },
  faults: ['invalid-utf8-help'],
};
