import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const commentLookalike: Rule = {
  id: 'prom/comment-lookalike',
  level: 'info',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Comments, help text, and type information',
  examples: {
    keeps: ['# TYPE a counter\na 1\n', '# help wanted\na 1\n'],
    breaks: ['#TYPE a counter\na 1\n', '# type a counter\na 1\n', '# TYPE\na 1\n'],
  },
  faults: ['comment-lookalike', 'type-alone'],
};
