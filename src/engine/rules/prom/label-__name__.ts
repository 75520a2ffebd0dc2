import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const labelDunderName: Rule = {
  id: 'prom/label-__name__',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus data model, Metric names and labels',
  examples: {
    keeps: ['a{name="x"} 1\n', 'a{_name_="x"} 1\n'],
    breaks: ['a{__name__="x"} 1\n', '{"a.b",__name__="x"} 1\n'],
  },
  faults: ['label-__name__'],
};
