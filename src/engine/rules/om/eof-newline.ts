import type { Rule } from '../rule.ts';

/** `no-final-newline` comes with a cut body, where om/missing-eof has the say; this rule names the missing line feed. */
export const eofNewline: Rule = {
  id: 'om/eof-newline',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Overall Structure',
  examples: {
    breaks: ['a 1\n# EOF'],
    keeps: ['a 1\n# EOF\n'],
  },
  faults: ['eof-no-newline', 'no-final-newline'],
};
