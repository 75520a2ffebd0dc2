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
    let first = -1;
    let several = false;
    let common: [name: number, value: number][] = [];
    for (let row = 0; row < series.length; row++) {
      const family = names.family[series.name[row]!]!;
      if (isTarget(tables, family)) continue;
      if (first < 0) {
        first = row;
        common = pairsOf(tables, row);
      } else {
        several ||= family !== names.family[series.name[first]!]!;
        common = common.filter((pair) => hasPair(tables, row, pair));
      }
      if (common.length === 0) return;
    }
    if (!several) return;
    for (const [name, value] of common) {
      const label = strings.text(name);
      const line = tables.samples.line[series.firstSample[first]!]!;
      report({ line, part: { label } }, { label, value: strings.text(value) });
    }
  },
};

function isTarget({ strings, families }: Tables, family: number): boolean {
  return families.type[family] === TYPE_INFO && strings.text(families.name[family]!) === TARGET;
}

function pairsOf({ series, labels }: Tables, row: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = series.labelStart[row]!; i < series.labelStart[row + 1]!; i++)
    if (labels.value[i] !== EMPTY_STRING) pairs.push([labels.name[i]!, labels.value[i]!]);
  return pairs;
}

function hasPair(
  { series, labels }: Tables,
  row: number,
  [name, value]: [number, number],
): boolean {
  for (let i = series.labelStart[row]!; i < series.labelStart[row + 1]!; i++)
    if (labels.name[i] === name && labels.value[i] === value) return true;
  return false;
}
