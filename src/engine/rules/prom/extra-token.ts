import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const extraToken: Rule = {
  id: 'prom/extra-token',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a 1 2\n', 'a 1\n# note\n'],
    breaks: ['a 1 2 3\n', 'a 1 2 x\n', 'a 1 # note\n', 'a_total 1 # {trace_id="x"} 1\n'],
  },
  faults: [
    'extra-token',
    'extra-word',
    'inline-comment',
    'inline-comment-number',
    'exemplar-in-text',
    'exemplar-in-text-cut',
    'start-timestamp',
  ],
};
