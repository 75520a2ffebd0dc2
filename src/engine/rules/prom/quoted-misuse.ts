import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const quotedMisuse: Rule = {
  id: 'prom/quoted-misuse',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['{"a.b"} 1\n', '{"a.b",c="d"} 1\n'],
    breaks: [
      '{"a","b"} 1\n',
      'a{"b"} 1\n',
      '"a.b" 1\n',
      '{""} 1\n',
      'a{""="x"} 1\n',
      '{c="d","a.b"} 1\n',
    ],
  },
  faults: [
    'quoted-name-late',
    'quoted-name-twice',
    'quoted-name-outside',
    'empty-quoted-name',
    'empty-quoted-label-name',
    'newline-in-quoted-name',
    'quoted-name-escape',
    'invalid-utf8-name',
  ],
};
