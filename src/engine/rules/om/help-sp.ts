import type { Rule } from '../rule.ts';

export const helpSp: Rule = {
  id: 'om/help-sp',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, ABNF, metric-descriptor',
  examples: {
    breaks: [
      '# HELP a\na 1\n# EOF\n',
      '# UNIT a\na 1\n# EOF\n',
      '# TYPE \na 1\n# EOF\n',
      '# HELP \n# EOF\n',
    ],
    keeps: ['# HELP a \na 1\n# EOF\n', '# UNIT a \na 1\n# EOF\n', '# HELP a text\na 1\n# EOF\n'],
  },
  faults: [
    'help-no-text',
    'unit-no-text',
    'help-no-name',
    'type-no-name',
    'unit-no-name',
    'type-alone',
  ],
};
