import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const crInHelp: Rule = {
  id: 'prom/cr-in-help',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['# HELP a text\na 1\n', '# HELP a te\rxt\na 1\n'],
    breaks: ['# HELP a text\r\na 1\n'],
  },
  faults: ['carriage-return-help'],
};
