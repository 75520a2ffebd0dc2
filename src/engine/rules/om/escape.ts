import type { Rule } from '../rule.ts';

export const escape: Rule = {
  id: 'om/escape',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Escaping',
  examples: {
    breaks: ['a{b="\\t"} 1\n# EOF\n', '# HELP a C:\\dir\na 1\n# EOF\n'],
    keeps: [
      'a{b="\\\\t"} 1\n# EOF\n',
      'a{b="\\"\\n"} 1\n# EOF\n',
      '# HELP a C:\\\\dir \\"x\\"\na 1\n# EOF\n',
    ],
  },
  faults: [
    'label-escape',
    'help-escape',
    'help-escape-quote',
    'help-trailing-backslash',
    'quoted-name-escape',
  ],
};
