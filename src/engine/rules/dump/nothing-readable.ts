import type { Rule } from '../rule.ts';

/** Fires for every text that was found to be no exposition. */
export const nothingReadable: Rule = {
  id: 'dump/nothing-readable',
  level: 'error',
  kind: 'fact',
  dialects: ['not-an-exposition'],
  clause: 'Prometheus exposition formats, Text-based format',
  examples: { keeps: [], breaks: ['<html><body>404</body></html>\n', '{"status":"ok"}\n'] },

  check(_dump, report) {
    report({ line: 1 });
  },
};
