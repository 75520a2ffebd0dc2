import { METRIC_TYPES, TYPE_INVALID } from '../../../model/metric-type.ts';
import { META_TYPE } from '../../store/tables.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

const UNSEEN = 255;

export const typeDuplicate: Rule = {
  id: 'prom/type-duplicate',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Comments, help text, and type information',
  examples: {
    keeps: ['# TYPE a counter\na 1\n', '# TYPE a counter\n# TYPE b counter\na 1\nb 1\n'],
    breaks: [
      '# TYPE a counter\n# TYPE a counter\na 1\n',
      '# TYPE a counter\n# TYPE a gauge\na 1\n',
      '# TYPE a gauge\na{b="1"} 1\n# TYPE a gauge\na{b="2"} 1\n',
    ],
  },

  check({ tables }, report) {
    const { families, metadata } = tables;
    const first = new Uint8Array(families.length).fill(UNSEEN);
    const nameOf = familyNames(tables);
    for (let row = 0; row < metadata.length; row++) {
      if (metadata.kind[row] !== META_TYPE) continue;
      const family = metadata.family[row]!;
      const type = metadata.value[row]!;
      if (type === TYPE_INVALID) continue; // it declares nothing, and another rule tells it
      if (first[family] === UNSEEN) {
        first[family] = type;
        continue;
      }
      report(
        { line: metadata.line[row]!, part: 'keyword', family },
        { name: nameOf(family), first: METRIC_TYPES[first[family]!]!, again: METRIC_TYPES[type]! },
      );
    }
  },
};
