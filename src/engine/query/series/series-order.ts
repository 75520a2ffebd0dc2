// Orders of the series of a family. Every order is stable: equals stay as they stand in the dump,
// and what has no value to be sorted by comes last, whichever way the order runs.

import { inByteOrder } from '../../../base/byte-order.ts';
import { NONE } from '../../../model/ids.ts';
import type { SeriesQuery } from '../../../protocol/family-page.ts';
import { NUMBER_OK, readNumber } from '../../bytes/number.ts';
import { EMPTY_STRING } from '../../store/string-table.ts';
import type { Tables } from '../../store/tables.ts';
import { radixOrder } from './radix-order.ts';

export type SeriesOrder = Pick<SeriesQuery, 'sort' | 'sortLabel' | 'descending'>;

/** `rows`, which ascend, in another order. `createdOf` in ms, NaN for none. */
export function sortSeries(
  rows: Uint32Array<ArrayBuffer>,
  { sort, sortLabel = '', descending }: SeriesOrder,
  tables: Tables,
  createdOf: (row: number) => number,
): Uint32Array<ArrayBuffer> {
  const { series, samples, names } = tables;
  const keys = new Float64Array(rows.length);
  const fill = (keyOf: (row: number) => number) => {
    rows.forEach((row, place) => (keys[place] = keyOf(row)));
  };
  switch (sort) {
    case 'line':
      return descending ? rows.slice().reverse() : rows;
    case 'value':
      fill((row) => samples.value[series.firstSample[row]!]!);
      break;
    case 'timestamp':
      fill((row) => samples.timestamp[series.firstSample[row]!]!);
      break;
    case 'created':
      fill(createdOf);
      break;
    case 'name':
      fill(rankOf(tables, rows, (row) => names.string[series.name[row]!]!));
      break;
    case 'label':
      fill(rankOf(tables, rows, valueOf(tables, sortLabel)));
      break;
  }
  return radixOrder(keys, descending).map((place) => rows[place]!);
}

/** The first non-empty value of `label`, EMPTY_STRING for none. */
function valueOf({ strings, series, labels }: Tables, label: string): (row: number) => number {
  const string = strings.find(label) ?? NONE;
  return (row) => {
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++)
      if (labels.name[pair] === string && labels.value[pair] !== EMPTY_STRING)
        return labels.value[pair]!;
    return EMPTY_STRING;
  };
}

/**
 * Orders rows by a string of theirs: as numbers where all of them are numbers (`le`, `quantile`,
 * ports), else in byte order. NaN for the empty string.
 */
function rankOf(
  { strings }: Tables,
  rows: Uint32Array,
  stringOf: (row: number) => number,
): (row: number) => number {
  const rank = new Float64Array(strings.length).fill(NaN);
  const seen = new Uint8Array(strings.length);
  const distinct: number[] = [];
  for (const row of rows) {
    const id = stringOf(row);
    if (id === EMPTY_STRING || seen[id] === 1) continue;
    seen[id] = 1;
    distinct.push(id);
  }
  const numbers = new Float64Array(distinct.length);
  const allNumbers = distinct.every((id, place) => {
    const bytes = strings.bytes(id);
    const { kind, value } = readNumber(bytes, 0, bytes.length);
    numbers[place] = value;
    return kind === NUMBER_OK && !Number.isNaN(value);
  });
  if (allNumbers) distinct.forEach((id, place) => (rank[id] = numbers[place]!));
  else {
    inByteOrder(distinct.length, (place) => strings.bytes(distinct[place]!)).forEach(
      (place, at) => (rank[distinct[place]!] = at),
    );
  }
  return (row) => rank[stringOf(row)]!;
}
