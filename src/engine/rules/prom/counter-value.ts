import { TYPE_COUNTER } from '../../../model/metric-type.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const counterValue: Rule = {
  id: 'prom/counter-value',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus metric types, Counter',
  examples: {
    keeps: [
      '# TYPE a_total counter\na_total 0\n',
      '# TYPE a gauge\na -1\n',
      '# TYPE a_total counter\na_total +Inf\n',
      'a_total -1\n',
    ],
    breaks: ['# TYPE a_total counter\na_total -1\n', '# TYPE a_total counter\na_total NaN\n'],
  },

  check({ tables }, report) {
    const { families, names, series, samples } = tables;
    const nameOf = familyNames(tables);
    for (let row = 0; row < samples.length; row++) {
      const value = samples.value[row]!;
      if (value >= 0) continue;
      const family = names.family[series.name[samples.series[row]!]!]!;
      if (families.type[family] !== TYPE_COUNTER) continue;
      const kind = Number.isNaN(value) ? 'nan' : 'negative';
      report(
        { line: samples.line[row]!, part: 'value', family, variant: kind },
        { name: nameOf(family), kind },
      );
    }
  },
};
