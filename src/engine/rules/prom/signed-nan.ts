import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const signedNan: Rule = {
  id: 'prom/signed-nan',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a NaN\n', 'a +Inf\n', 'a nan\n'],
    breaks: ['a +NaN\n', 'a -NaN\n'],
  },
  faults: ['value-signed-nan'],
};
