import { EMPTY_STRING } from '../store/string-table.ts';
import type { Tables } from '../store/tables.ts';
import { PairSet } from './pair-set.ts';

/** By family row: how many distinct label names its series carry. */
export function countLabelNames(tables: Tables): Uint32Array<ArrayBuffer> {
  const { families, names, series, labels, strings } = tables;
  const counts = new Uint32Array(families.length);
  const seen = new PairSet();
  const lastFamily = new Uint32Array(strings.length); // label name → family row + 1
  for (let row = 0; row < series.length; row++) {
    const family = names.family[series.name[row]!]!;
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++) {
      const label = labels.name[pair]!;
      if (labels.value[pair] === EMPTY_STRING || lastFamily[label] === family + 1) continue;
      lastFamily[label] = family + 1;
      if (seen.add(label, family)) counts[family]!++;
    }
  }
  return counts;
}
