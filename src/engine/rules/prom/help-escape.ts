import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const helpEscape: Rule = {
  id: 'prom/help-escape',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Comments, help text, and type information',
  examples: {
    keeps: ['# HELP a C:\\\\dir\na 1\n', '# HELP a one\\ntwo\na 1\n', '# HELP a "x"\na 1\n'],
    breaks: ['# HELP a C:\\dir\na 1\n', '# HELP a end\\\na 1\n'],
  },
  faults: ['help-escape', 'help-escape-quote', 'help-trailing-backslash'],
};
