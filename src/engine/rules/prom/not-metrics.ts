import { NONE } from '../../../model/ids.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

/** A web page, JSON: nothing was read, and the first line that failed has no name either. */
export const notMetrics: Rule = {
  id: 'prom/not-metrics',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Text-based format',
  examples: {
    keeps: ['', '# just a comment\n', '# TYPE a counter\n', 'a 1\n<p>\n', 'a\n', 'a one\n'],
    breaks: ['<html><body>404</body></html>\n', '{"status":"ok"}\n'],
  },

  check({ tables }, report) {
    const { samples, metadata, faults, lines } = tables;
    if (samples.length > 0 || metadata.length > 0 || lines.bad === 0) return;
    if (faults.name[0] !== NONE) return;
    report({ line: 1 }, { lines: lines.lines });
  },
};
