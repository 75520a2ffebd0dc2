import type { Rule } from '../rule.ts';

export const comment: Rule = {
  id: 'om/comment',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricFamily metadata (text format)',
  examples: {
    breaks: [
      '# just a comment\na 1\n# EOF\n',
      '#\na 1\n# EOF\n',
      'a 1\n#EOF\n# EOF\n',
      '# FOO a x\n# EOF\n',
    ],
    keeps: ['# HELP a just a comment\na 1\n# EOF\n', 'a{b="# not a comment"} 1\n# EOF\n'],
  },
  faults: ['comment', 'comment-lookalike'],
};
