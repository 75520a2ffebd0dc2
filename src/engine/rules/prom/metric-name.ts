import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const metricName: Rule = {
  id: 'prom/metric-name',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus data model, Metric names and labels',
  examples: {
    keeps: ['a1 1\n', '_a 1\n', ':a:b 1\n', '{"a.b"} 1\n'],
    breaks: ['1a 1\n', 'a.b 1\n', 'temperatur_é 1\n', '# HELP 1a text\na 1\n'],
  },
  faults: ['bad-metric-name', 'help-no-name', 'help-bad-start'],
};
