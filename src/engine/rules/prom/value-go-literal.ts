import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const valueGoLiteral: Rule = {
  id: 'prom/value-go-literal',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a 0.125\n', 'a 1000\n'],
    breaks: ['a 0x1p-3\n', 'a 0b1\n', 'a 1_000\n'],
  },
  faults: ['value-hex', 'value-underscore'],
};
