// The labels of some series, turned round: for each label name the series that carry it.
//
//   starts   │ 0 │ 3 │ …              label l owns entries starts[l] .. starts[l + 1]
//   series   │ 0 1 4 │ 0 2 │ …        SeriesRow, ascending inside a label
//   value    │ a a b │ x y │ …        StringId
//   hash     │ … … … │ … … │ …        hash of the series' other pairs
//
// An empty value is no label. Of a name written twice on one series the first value counts, and
// the hash leaves out both.

import { hashPair } from '../../store/pending-labels.ts';
import { EMPTY_STRING } from '../../store/string-table.ts';
import type { Tables } from '../../store/tables.ts';

const NO_SERIES = -1;

export interface LabelColumns {
  /** Labels, in the order of first appearance. */
  readonly length: number;
  readonly name: Uint32Array<ArrayBuffer>; // StringId
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly series: Uint32Array<ArrayBuffer>;
  readonly value: Uint32Array<ArrayBuffer>;
  readonly hash: Uint32Array<ArrayBuffer>;
}

/** The labels of the series `rows`. */
export function labelColumns(tables: Tables, rows: Uint32Array): LabelColumns {
  const { series, labels } = tables;
  const { name, labelOf, carriers } = countCarriers(tables, rows);
  const starts = new Uint32Array(name.length + 1);
  for (let label = 0; label < name.length; label++)
    starts[label + 1] = starts[label]! + carriers[label]!;
  const entries = starts[name.length]!;
  const columns = {
    length: name.length,
    name: Uint32Array.from(name),
    starts,
    series: new Uint32Array(entries),
    value: new Uint32Array(entries),
    hash: new Uint32Array(entries),
  };
  const next = starts.slice();
  for (const row of rows) {
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++) {
      const value = labels.value[pair]!;
      if (value === EMPTY_STRING) continue;
      const string = labels.name[pair]!;
      const label = labelOf[string]! - 1;
      const last = next[label]! - 1;
      if (last >= starts[label]! && columns.series[last] === row) {
        columns.hash[last]! -= hashPair(string, value);
        continue;
      }
      const entry = next[label]!++;
      columns.series[entry] = row;
      columns.value[entry] = value;
      columns.hash[entry] = series.hash[row]! - hashPair(string, value);
    }
  }
  return columns;
}

function countCarriers({ strings, series, labels }: Tables, rows: Uint32Array) {
  const labelOf = new Uint32Array(strings.length); // StringId → label + 1
  const name: number[] = [];
  const carriers: number[] = [];
  const lastSeries: number[] = [];
  for (const row of rows) {
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++) {
      if (labels.value[pair] === EMPTY_STRING) continue;
      const string = labels.name[pair]!;
      let label = labelOf[string]! - 1;
      if (label < 0) {
        label = name.push(string) - 1;
        labelOf[string] = label + 1;
        carriers.push(0);
        lastSeries.push(NO_SERIES);
      }
      if (lastSeries[label] === row) continue;
      lastSeries[label] = row;
      carriers[label]!++;
    }
  }
  return { name, labelOf, carriers };
}
