import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const timestampNotInt: Rule = {
  id: 'prom/timestamp-not-int',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a 1 1700000000500\n', 'a 1\n'],
    breaks: ['a 1 1700000000.5\n', 'a 1 now\n', 'a 1 1.7e12\n', 'a 1 99999999999999999999\n'],
  },
  faults: [
    'timestamp-float',
    'timestamp-exponent',
    'timestamp-not-finite',
    'timestamp-range',
    'bad-timestamp',
  ],
};
