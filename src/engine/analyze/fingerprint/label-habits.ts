// What the order of labels gives away.

import { compareBytes } from '../../../base/byte-order.ts';
import type { StringTable } from '../../store/string-table.ts';
import type { Tables } from '../../store/tables.ts';
import type { Habit } from './habit.ts';

const MOST_SERIES = 4000;
const FEWEST_SERIES = 3;

export function readLabelHabits(tables: Tables, seen: Map<Habit, string>): void {
  const { strings, series, labels } = tables;
  const le = strings.find('le');
  const quantile = strings.find('quantile');
  const step = Math.max(1, Math.floor(series.length / MOST_SERIES));
  let sorted = 0;
  let unsorted = 0;
  let example = '';
  for (let row = 0; row < series.length; row += step) {
    const start = series.labelStart[row]!;
    const own = labels.name
      .subarray(start, series.labelStart[row + 1])
      .filter((name) => name !== le && name !== quantile);
    if (own.length === 0) continue;
    const written = () => `{${Array.from(own, (name) => strings.text(name)).join(',')}}`;
    if (labels.name[start] === le) seen.set('le-first', `{le="…",${written().slice(1)}`);
    if (own.length < 2) continue;
    if (!isSorted(own, strings)) unsorted++;
    else if (sorted++ === 0) example = written();
  }
  if (unsorted === 0 && sorted >= FEWEST_SERIES) seen.set('labels-sorted', example);
}

function isSorted(names: Uint32Array, strings: StringTable): boolean {
  for (let i = 1; i < names.length; i++) {
    if (compareBytes(strings.bytes(names[i - 1]!), strings.bytes(names[i]!)) > 0) return false;
  }
  return true;
}
