import { TYPE_INFO } from '../../../model/metric-type.ts';
import type { Tables } from '../../store/tables.ts';
import { EMPTY_STRING } from '../../store/string-table.ts';
import type { Rule } from '../rule.ts';

/** The family of target labels is the place where such labels belong. */
const TARGET = 'target';

/** One finding for each label, over the whole dump, if the dump has two families or more. */
export const commonLabel: Rule = {
  id: 'om/common-label',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricSet: SHOULD NOT',
  examples: {
    breaks: [
      'a{env="p"} 1\nb{env="p"} 1\n# EOF\n',
      'a{x="1",env="p"} 1\nb{env="p",y="2"} 1\n# EOF\n',
    ],
    keeps: [
      'a{env="p"} 1\nb{env="q"} 1\n# EOF\n',
      'a{env="p"} 1\nb 1\n# EOF\n',
      'a{env="p"} 1\n# EOF\n',
      'a{env=""} 1\nb{env=""} 1\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { strings, names, series } = tables;
    const target = targetFamilies(tables);
    if (!hasSeveralFamilies(tables, target)) return;
    let first = -1;
    let common: Pair[] = [];
    for (let row = 0; row < series.length; row++) {
      if (target.has(names.family[series.name[row]!]!)) continue;
      if (first < 0) {
        first = row;
        common = pairsOf(tables, row);
      } else if (!common.every((pair) => hasPair(tables, row, pair)))
        common = common.filter((pair) => hasPair(tables, row, pair));
      if (common.length === 0) return;
    }
    for (const [name, value] of common) {
      const label = strings.text(name);
      const line = tables.samples.line[series.firstSample[first]!]!;
      report({ line, part: { label } }, { label, value: strings.text(value) });
    }
  },
};

type Pair = readonly [name: number, value: number];

/** FamilyRows of the target's own labels. */
function targetFamilies({ strings, families }: Tables): ReadonlySet<number> {
  const found = new Set<number>();
  for (let family = 0; family < families.length; family++)
    if (families.type[family] === TYPE_INFO && strings.text(families.name[family]!) === TARGET)
      found.add(family);
  return found;
}

function hasSeveralFamilies({ families }: Tables, but: ReadonlySet<number>): boolean {
  let withSeries = 0;
  for (let family = 0; family < families.length && withSeries < 2; family++)
    if (families.series[family]! > 0 && !but.has(family)) withSeries++;
  return withSeries === 2;
}

function pairsOf({ series, labels }: Tables, row: number): Pair[] {
  const pairs: Pair[] = [];
  for (let i = series.labelStart[row]!; i < series.labelStart[row + 1]!; i++)
    if (labels.value[i] !== EMPTY_STRING) pairs.push([labels.name[i]!, labels.value[i]!]);
  return pairs;
}

function hasPair({ series, labels }: Tables, row: number, [name, value]: Pair): boolean {
  for (let i = series.labelStart[row]!; i < series.labelStart[row + 1]!; i++)
    if (labels.name[i] === name && labels.value[i] === value) return true;
  return false;
}
