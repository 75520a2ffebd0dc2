import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const utf8SyntaxSupport: Rule = {
  id: 'prom/utf8-syntax-support',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format; Prometheus guide, UTF-8 in Prometheus',
  examples: {
    keeps: ['a_b 1\n', 'a{b="c.d"} 1\n'],
    breaks: ['{"a.b"} 1\n', 'a{"b.c"="d"} 1\n', '# TYPE "a.b" counter\n'],
  },
  faults: [
    'quoted-name',
    'quoted-label-name',
    'meta-quoted-name',
    'quoted-name-legacy',
    'quoted-label-legacy',
    'meta-quoted-legacy',
  ],
};
