import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const typeUnknownWord: Rule = {
  id: 'prom/type-unknown-word',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Comments, help text, and type information',
  examples: {
    keeps: ['# TYPE a untyped\na 1\n', '# TYPE a counter\na 1\n'],
    breaks: [
      '# TYPE a foo\na 1\n',
      '# TYPE a unknown\na 1\n',
      '# TYPE a enum\na{a="x"} 1\n',
      '# TYPE a gaugehistogram\na_bucket{le="+Inf"} 1\n',
    ],
  },
  faults: ['type-word', 'type-om-word', 'type-gaugehistogram'],
};
