import { ROLE_VALUE, TYPE_STATESET } from '../../../model/metric-type.ts';
import type { Tables } from '../../store/tables.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { namesOfRole } from './structure/role-names.ts';

export const stateset: Rule = {
  id: 'om/stateset',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, StateSet; StateSet (text format)',
  examples: {
    breaks: [
      '# TYPE s stateset\ns{s="a"} 2\n# EOF\n',
      '# TYPE s stateset\ns{s="a"} NaN\n# EOF\n',
      '# TYPE s stateset\ns 1\n# EOF\n',
      '# TYPE s stateset\ns{state="a"} 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE s stateset\ns{s="a"} 1\ns{s="b"} 0\n# EOF\n',
      '# TYPE s stateset\ns{s="a",t="u"} 1.0\n# EOF\n',
      '# TYPE s gauge\ns 2\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { families, names, series, samples } = tables;
    const familyName = familyNames(tables);
    const states = namesOfRole(tables, TYPE_STATESET, ROLE_VALUE);
    if (states === undefined) return;
    for (let row = 0; row < samples.length; row++) {
      const own = samples.series[row]!;
      const nameRow = series.name[own]!;
      if (states[nameRow] === 0) continue;
      const family = names.family[nameRow]!;
      const value = samples.value[row]!;
      const line = samples.line[row]!;
      const name = familyName(family);
      if (!hasLabel(tables, own, families.name[family]!))
        report({ line, part: 'labels', family, variant: 'label' }, { form: 'label', name });
      if (value !== 0 && value !== 1)
        report({ line, part: 'value', family, variant: 'value' }, { form: 'value', name });
    }
  },
};

function hasLabel({ series, labels }: Tables, row: number, label: number): boolean {
  for (let i = series.labelStart[row]!; i < series.labelStart[row + 1]!; i++)
    if (labels.name[i] === label) return true;
  return false;
}
