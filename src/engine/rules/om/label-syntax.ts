import type { Rule } from '../rule.ts';

export const labelSyntax: Rule = {
  id: 'om/label-syntax',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, ABNF, label',
  examples: {
    breaks: [
      'a{1b="x"} 1\n# EOF\n',
      'a{b:c="x"} 1\n# EOF\n',
      'a{b} 1\n# EOF\n',
      "a{b='c'} 1\n# EOF\n",
      'a{b="c"d="e"} 1\n# EOF\n',
      'a{,b="c"} 1\n# EOF\n',
      'a{b="c",,d="e"} 1\n# EOF\n',
      'a{b="c} 1\n# EOF\n',
      'a{b="c" 1\n# EOF\n',
      'a{b="c"d"} 1\n# EOF\n',
    ],
    keeps: ['a{b="c",d="e"} 1\n# EOF\n', 'a{b="say \\"hi\\""} 1\n# EOF\n', 'a{b="}"} 1\n# EOF\n'],
  },
  faults: [
    'bad-label-name',
    'label-colon',
    'label-no-equal',
    'label-no-value',
    'label-value-unquoted',
    'missing-comma',
    'leading-comma',
    'double-comma',
    'newline-in-label-value',
    'unclosed-quote',
    'unclosed-braces',
    'text-after-quote',
    'empty-quoted-label-name',
  ],
};
