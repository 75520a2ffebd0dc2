import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const duplicateLabel: Rule = {
  id: 'prom/duplicate-label',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus data model, Metric names and labels',
  examples: {
    keeps: ['a{b="1",c="1"} 1\n'],
    breaks: ['a{b="1",b="2"} 1\n', 'a{b="1",c="2",b="1"} 1\n'],
  },
  faults: ['duplicate-label'],
};
