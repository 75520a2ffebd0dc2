import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const labelName: Rule = {
  id: 'prom/label-name',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus data model, Metric names and labels',
  examples: {
    keeps: ['a{b1="x"} 1\n', 'a{_b="x"} 1\n', 'a{"b.c"="x"} 1\n'],
    breaks: ['a{1b="x"} 1\n', 'a{b:c="x"} 1\n'],
  },
  faults: ['bad-label-name', 'label-colon'],
};
