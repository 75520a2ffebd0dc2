import { TYPE_NONE, TYPE_UNKNOWN } from '../../../model/metric-type.ts';
import type { Rule } from '../rule.ts';

/** One finding for the dump: families with samples and no type, or with the type `unknown`. */
export const unknownType: Rule = {
  id: 'om/unknown-type',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Unknown: SHOULD NOT',
  examples: {
    breaks: ['a 1\n# EOF\n', '# TYPE a unknown\na 1\n# EOF\n'],
    keeps: ['# TYPE a gauge\na 1\n# EOF\n', '# HELP a x\n# EOF\n'],
  },

  check({ tables: { families } }, report) {
    for (let family = 0; family < families.length; family++) {
      const type = families.type[family]!;
      if (type !== TYPE_NONE && type !== TYPE_UNKNOWN) continue;
      if (families.samples[family] === 0) continue;
      report({ line: families.firstLine[family]!, part: 'name' });
    }
  },
};
