import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const helpBadName: Rule = {
  id: 'prom/help-bad-name',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Comments, help text, and type information',
  examples: {
    keeps: ['# HELP a b-x\na 1\n'],
    breaks: ['# HELP a-b x\na 1\n'],
  },
  faults: ['help-bad-name'],
};
