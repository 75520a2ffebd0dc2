// Which families hold the series, and which types.

import { METRIC_TYPES } from '../../model/metric-type.ts';
import type { FamilyCost, TypeShare } from '../../protocol/overview.ts';
import type { Tables } from '../store/tables.ts';

export interface FamilyCosts {
  /** Dearest first. */
  readonly families: readonly FamilyCost[];
  /** What the list leaves out. */
  readonly others: { readonly families: number; readonly series: number };
}

/** The `count` families with the most series; among equals those that come first in the dump. */
export function dearestFamilies({ families, strings, series }: Tables, count: number): FamilyCosts {
  const top = rowsOfLargest(families.series, count);
  let named = 0;
  const costs = top.map((row): FamilyCost => {
    named += families.series[row]!;
    return {
      row,
      name: strings.text(families.name[row]!),
      type: METRIC_TYPES[families.type[row]!]!,
      series: families.series[row]!,
    };
  });
  return {
    families: costs,
    others: { families: families.length - top.length, series: series.length - named },
  };
}

/** Families and series by type, most series first; types without a family are left out. */
export function typeShares({ families }: Tables): TypeShare[] {
  const familyCount = METRIC_TYPES.map(() => 0);
  const seriesCount = METRIC_TYPES.map(() => 0);
  for (let row = 0; row < families.length; row++) {
    familyCount[families.type[row]!]!++;
    seriesCount[families.type[row]!]! += families.series[row]!;
  }
  return METRIC_TYPES.map((type, code) => ({
    type,
    families: familyCount[code]!,
    series: seriesCount[code]!,
  }))
    .filter((share) => share.families > 0)
    .sort((a, b) => b.series - a.series || b.families - a.families);
}

/** Rows of the `count` largest values, largest first, without sorting the whole column. */
function rowsOfLargest(column: Uint32Array, count: number): number[] {
  const top: number[] = [];
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!;
    if (top.length === count && value <= column[top[count - 1]!]!) continue;
    let at = top.length;
    while (at > 0 && column[top[at - 1]!]! < value) at--;
    top.splice(at, 0, row);
    if (top.length > count) top.pop();
  }
  return top;
}
