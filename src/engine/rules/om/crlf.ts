import type { Rule } from '../rule.ts';

/** A CR inside a label value is text and stays. */
export const crlf: Rule = {
  id: 'om/crlf',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Overall Structure: lines end in LF',
  examples: {
    breaks: ['a 1\r\n# EOF\n', '# HELP a text\r\na 1\n# EOF\n', 'a 1\n# EOF\r\n'],
    keeps: ['a{b="x\ry"} 1\n# EOF\n', 'a 1\n# EOF\n'],
  },
  faults: ['carriage-return', 'carriage-return-help'],
};
