import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const bom: Rule = {
  id: 'prom/bom',
  level: 'error',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Basic info',
  examples: {
    keeps: ['a 1\n', 'a{b="\ufeff"} 1\n'],
    breaks: ['\ufeffa 1\n', '\ufeff# HELP a x\na 1\n'],
  },
  faults: ['bom'],
};
