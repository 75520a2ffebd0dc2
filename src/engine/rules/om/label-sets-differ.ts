import type { Tables } from '../../store/tables.ts';
import { NONE } from '../../../model/ids.ts';
import { hashPair } from '../../store/pending-labels.ts';
import { EMPTY_STRING } from '../../store/string-table.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { partLabels } from './structure/metrics.ts';

/**
 * Label names are compared as sets, without `le`, `quantile` and the label of a state. A label
 * with an empty value counts as there or absent, whichever agrees. Counts series that differ from
 * the first of their family.
 */
export const labelSetsDiffer: Rule = {
  id: 'om/label-sets-differ',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Metric: SHOULD',
  examples: {
    breaks: [
      'a{b="1"} 1\na{b="1",c="2"} 1\n# EOF\n',
      'a{b="1"} 1\na{c="1"} 1\n# EOF\n',
      'a{b="1"} 1\na 1\n# EOF\n',
    ],
    keeps: [
      'a{b="1",c="2"} 1\na{c="1",b="2"} 1\n# EOF\n',
      'a{b="1",c="2"} 1\na{b="1",c=""} 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{b="1",le="+Inf"} 1\nh_count{b="1"} 1\nh_sum{b="1"} 1\n# EOF\n',
      '# TYPE s stateset\ns{s="on"} 1\ns{s="off"} 0\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { families, names, series, samples } = tables;
    const familyName = familyNames(tables);
    const parts = partLabels(tables);
    const first = new Uint32Array(families.length).fill(NONE);
    for (let row = 0; row < series.length; row++) {
      const family = names.family[series.name[row]!]!;
      if (first[family] === NONE) first[family] = row;
      else if (!sameNames(tables, parts, first[family]!, row)) {
        const name = familyName(family);
        report({ line: samples.line[series.firstSample[row]!]!, part: 'labels', family }, { name });
      }
    }
  },
};

function sameNames(tables: Tables, parts: Uint32Array, a: number, b: number): boolean {
  const { series, labels } = tables;
  const [startA, startB] = [series.labelStart[a]!, series.labelStart[b]!];
  const size = series.labelStart[a + 1]! - startA;
  let sameOrder = size === series.labelStart[b + 1]! - startB;
  for (let i = 0; sameOrder && i < size; i++)
    sameOrder = labels.name[startA + i] === labels.name[startB + i];
  if (sameOrder) return true;
  const written = nameHash(tables, parts, a, false) === nameHash(tables, parts, b, false);
  return written || nameHash(tables, parts, a, true) === nameHash(tables, parts, b, true);
}

/** The same for the same names in whatever order. */
function nameHash(
  { series, labels }: Tables,
  parts: Uint32Array,
  row: number,
  withoutEmpty: boolean,
): number {
  const part = parts[series.name[row]!]!;
  let hash = 0;
  for (let i = series.labelStart[row]!; i < series.labelStart[row + 1]!; i++) {
    if (labels.name[i] === part) continue;
    if (withoutEmpty && labels.value[i] === EMPTY_STRING) continue;
    hash = (hash + hashPair(labels.name[i]!, 0)) | 0;
  }
  return hash;
}
