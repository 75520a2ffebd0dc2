import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const bareIdentBraces: Rule = {
  id: 'prom/bare-ident-braces',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format; fixed in Prometheus 3.11 (#18229)',
  examples: {
    keeps: ['a{} 1\n', '{"a"} 1\n'],
    breaks: ['{a} 1\n', '{abc} 1\n'],
  },
  faults: ['bare-name-in-braces', 'bare-word-in-braces'],
};
