import type { Rule } from '../rule.ts';

export const whitespace: Rule = {
  id: 'om/whitespace',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, ABNF: exactly one SP between tokens',
  examples: {
    breaks: [
      'a\t1\n# EOF\n',
      'a  1\n# EOF\n',
      ' a 1\n# EOF\n',
      'a 1 \n# EOF\n',
      'a{b="c", d="e"} 1\n# EOF\n',
      'a {b="c"} 1\n# EOF\n',
      'a{b="c"}1\n# EOF\n',
      '# TYPE a  gauge\na 1\n# EOF\n',
      '# TYPE a gauge \na 1\n# EOF\n',
      ' # HELP a text\n# EOF\n',
    ],
    keeps: [
      'a{b=" c "} 1\n# EOF\n',
      '# HELP a  two blanks, which are text\na 1\n# EOF\n',
      'a{} 1 1700000000.5\n# EOF\n',
    ],
  },
  faults: [
    'leading-blank',
    'leading-blank-braces',
    'leading-blank-comment',
    'trailing-blank',
    'tab',
    'double-blank',
    'blank-in-braces',
    'blank-before-braces',
    'no-blank-before-value',
    'type-blank-before',
    'type-blank-after',
    'meta-blank-before-name',
  ],
};
