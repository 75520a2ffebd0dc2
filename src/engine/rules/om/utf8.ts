import type { Rule } from '../rule.ts';

export const utf8: Rule = {
  id: 'om/utf8',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Strings',
  examples: {
    breaks: ['a{b="\udcff"} 1\n# EOF\n', '# HELP a \udcff\na 1\n# EOF\n'],
    keeps: ['a{b="ÿ"} 1\n# EOF\n', '# HELP a 指标\na 1\n# EOF\n'],
  },
  faults: ['invalid-utf8-label', 'invalid-utf8-name', 'invalid-utf8-help', 'invalid-utf8-comment'],
};
