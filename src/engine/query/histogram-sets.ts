// Which label sets of a family are asked for, and into which groups they fall.

import type { LabelPair } from '../../protocol/family-page.ts';
import { EMPTY_STRING } from '../store/string-table.ts';
import type { HistogramSource } from './histogram-source.ts';

/** A label that no series has: its value is empty everywhere. */
const NO_LABEL = -1;

/** Sets that carry all of `pairs`; '' asks for sets without the label. */
export function selectSets(
  source: HistogramSource,
  family: number,
  pairs: readonly LabelPair[],
): Uint32Array {
  const { strings } = source.tables;
  const wanted = pairs.map(([name, value]) => [
    strings.find(name) ?? NO_LABEL,
    strings.find(value),
  ]);
  return source
    .setsOf(family)
    .filter((set) => wanted.every(([name, value]) => source.valueOf(set, name!) === value));
}

export interface SetGroups {
  readonly length: number;
  /** Sets of group g: `members[start[g] .. start[g + 1]]`, in file order. */
  readonly start: Uint32Array;
  readonly members: Uint32Array;
}

/** Groups sets by the values of the labels `by`, in order of first appearance; no labels: one set each. */
export function groupSets(
  source: HistogramSource,
  sets: Uint32Array,
  by: readonly string[],
): SetGroups {
  if (by.length === 0)
    return {
      length: sets.length,
      start: Uint32Array.from([...sets.keys(), sets.length]),
      members: sets,
    };
  const { strings } = source.tables;
  const groupOf = new Uint32Array(sets.length);
  let length = 1;
  // Label by label: a group so far and a value make a group.
  for (const name of by) {
    const label = strings.find(name) ?? NO_LABEL;
    const known = new Map<number, number>();
    for (const [at, set] of sets.entries()) {
      const value = label === NO_LABEL ? EMPTY_STRING : source.valueOf(set, label);
      const key = groupOf[at]! * strings.length + value;
      let group = known.get(key);
      if (group === undefined) known.set(key, (group = known.size));
      groupOf[at] = group;
    }
    length = known.size;
  }
  const start = new Uint32Array(length + 1);
  for (const group of groupOf) start[group + 1]!++;
  for (let group = 0; group < length; group++) start[group + 1]! += start[group]!;
  const next = start.slice();
  const members = new Uint32Array(sets.length);
  for (const [at, set] of sets.entries()) members[next[groupOf[at]!]!++] = set;
  return { length, start, members };
}
