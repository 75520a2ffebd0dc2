// What each label name costs: how many values it takes, in how many families, on how many series.
//
// An empty value is no label. A name written twice on one series counts once. Nothing here looks
// at a string: pairs of ids are compared, and only the names of the answer are decoded.

import { compareBytes } from '../../base/byte-order.ts';
import type { LabelCost } from '../../protocol/overview.ts';
import { EMPTY_STRING } from '../store/string-table.ts';
import type { Tables } from '../store/tables.ts';

import { PairSet } from './pair-set.ts';

/** One row per label name that some series carries, in the order of first appearance. */
export interface LabelCostTable {
  readonly length: number;
  readonly name: Uint32Array<ArrayBuffer>; // StringId
  /** Distinct non-empty values. */
  readonly values: Uint32Array<ArrayBuffer>;
  readonly families: Uint32Array<ArrayBuffer>;
  readonly series: Uint32Array<ArrayBuffer>;
}

export function countLabels({ strings, names, series, labels }: Tables): LabelCostTable {
  const rowOf = new Uint32Array(strings.length); // label name → row + 1
  const name: number[] = [];
  const values: number[] = [];
  const families: number[] = [];
  const carriers: number[] = [];
  const lastSeries: number[] = [];
  // What the label was last seen with: neighbours tend to share values and families.
  const lastValue: number[] = [];
  const lastFamily: number[] = [];
  const seenValues = new PairSet();
  const seenFamilies = new PairSet();

  for (let row = 0; row < series.length; row++) {
    const family = names.family[series.name[row]!]!;
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++) {
      const value = labels.value[pair]!;
      if (value === EMPTY_STRING) continue;
      const label = labels.name[pair]!;
      let at = rowOf[label]! - 1;
      if (at < 0) {
        at = name.push(label) - 1;
        rowOf[label] = at + 1;
        values.push(0);
        families.push(0);
        carriers.push(0);
        lastSeries.push(-1);
        lastValue.push(-1);
        lastFamily.push(-1);
      }
      if (lastSeries[at] !== row) {
        lastSeries[at] = row;
        carriers[at]!++;
      }
      if (lastValue[at] !== value) {
        lastValue[at] = value;
        if (seenValues.add(label, value)) values[at]!++;
      }
      if (lastFamily[at] !== family) {
        lastFamily[at] = family;
        if (seenFamilies.add(label, family)) families[at]!++;
      }
    }
  }
  return {
    length: name.length,
    name: Uint32Array.from(name),
    values: Uint32Array.from(values),
    families: Uint32Array.from(families),
    series: Uint32Array.from(carriers),
  };
}

/** The `count` labels with the most values, dearest first: all of them without `count`. */
export function dearestLabels(
  { strings }: Tables,
  costs: LabelCostTable,
  count = costs.length,
): LabelCost[] {
  const rows = new Uint32Array(costs.length).map((_, row) => row);
  rows.sort(
    (a, b) =>
      costs.values[b]! - costs.values[a]! ||
      costs.series[b]! - costs.series[a]! ||
      compareBytes(strings.bytes(costs.name[a]!), strings.bytes(costs.name[b]!)),
  );
  return Array.from(rows.subarray(0, count), (row) => ({
    name: strings.text(costs.name[row]!),
    values: costs.values[row]!,
    families: costs.families[row]!,
    series: costs.series[row]!,
  }));
}
