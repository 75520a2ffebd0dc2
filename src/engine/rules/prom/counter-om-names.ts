import { TYPE_COUNTER, TYPE_NONE } from '../../../model/metric-type.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const counterOmNames: Rule = {
  id: 'prom/counter-om-names',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Comments, help text, and type information',
  examples: {
    keeps: [
      '# TYPE a_total counter\na_total 1\n',
      '# TYPE a counter\na 1\na_total 1\n',
      '# TYPE a counter\n# TYPE a_total counter\na_total 1\n',
      '# TYPE a gauge\na_total 1\n',
    ],
    breaks: ['# TYPE a counter\na_total 1\n'],
  },

  check({ tables }, report) {
    const { strings, families } = tables;
    const nameOf = familyNames(tables);
    const untyped = new Set<number>(); // StringId of families that have samples and no TYPE
    for (let family = 0; family < families.length; family++)
      if (families.type[family] === TYPE_NONE && families.samples[family]! > 0)
        untyped.add(families.name[family]!);
    for (let family = 0; family < families.length; family++) {
      if (families.type[family] !== TYPE_COUNTER || families.samples[family]! > 0) continue;
      const name = nameOf(family);
      const total = strings.find(`${name}_total`);
      if (total !== undefined && untyped.has(total))
        report({ line: families.typeLine[family]!, part: 'name', family }, { name });
    }
  },
};
