import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const labelEscape: Rule = {
  id: 'prom/label-escape',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Line format',
  examples: {
    keeps: ['a{b="\\n"} 1\n', 'a{p="C:\\\\dir"} 1\n', 'a{b="\\""} 1\n'],
    breaks: ['a{b="\\t"} 1\n', 'a{p="C:\\dir"} 1\n'],
  },
  faults: ['label-escape'],
};
