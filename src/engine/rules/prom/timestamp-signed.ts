import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const timestampSigned: Rule = {
  id: 'prom/timestamp-signed',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a 1 1700000000000\n', 'a -1\n'],
    breaks: ['a 1 -3982045\n', 'a 1 +1700000000000\n'],
  },
  faults: ['timestamp-negative', 'timestamp-plus'],
};
