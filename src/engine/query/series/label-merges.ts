// Which series would be one with another if a label were dropped.
//
// Series that carry the label fall into groups of equal rests (name and other pairs). Series
// without it stay as they are, and each may be the very rest of a group. Rests are found by hash in
// an open-addressing table (linear probing, at most half full) and then compared pair by pair, so
// that equal hashes never join what differs. Two series that agree without the label differ in it
// alone, so what is compared in all is bounded by the pairs of those that do agree.

import { NONE } from '../../../model/ids.ts';
import { LabelSets } from '../../analyze/label-sets.ts';
import { hashPair } from '../../store/pending-labels.ts';
import type { SeriesTable, Tables } from '../../store/tables.ts';
import type { LabelColumns } from './label-columns.ts';

const EMPTY = 0; // slots hold an entry or a place + 1
const FEWEST_SLOTS = 16;

export interface Merges {
  /** Series that would be one with another. */
  readonly merged: number;
  /** Series that would be left. */
  readonly left: number;
}

export class LabelMerges {
  readonly #series: SeriesTable;
  readonly #sets: LabelSets;
  readonly #rows: Uint32Array;
  readonly #columns: LabelColumns;
  #whole: Uint32Array | undefined;

  /** `columns` are those of the series `rows`. */
  constructor(tables: Tables, rows: Uint32Array, columns: LabelColumns) {
    this.#series = tables.series;
    this.#sets = new LabelSets(tables);
    this.#rows = rows;
    this.#columns = columns;
  }

  /** What dropping label `label` of the columns would do. */
  of(label: number): Merges {
    const { name, starts, series, hash } = this.#columns;
    const string = name[label]!;
    const from = starts[label]!;
    const to = starts[label + 1]!;
    const someLackIt = to - from < this.#rows.length;
    const slots = new Uint32Array(slotsFor(to - from));
    const mask = slots.length - 1;
    const members = new Uint32Array(to - from); // by first entry of the group, less `from`
    let merged = 0;
    let lost = 0;
    for (let entry = from; entry < to; entry++) {
      const row = series[entry]!;
      let slot = this.#slotOf(hash[entry]!, row) & mask;
      while (slots[slot] !== EMPTY && !this.#agree(slots[slot]! - 1, entry, string))
        slot = (slot + 1) & mask;
      if (slots[slot] !== EMPTY) {
        const group = slots[slot]! - 1 - from;
        members[group]!++;
        merged += members[group] === 2 ? 2 : 1; // the first of the group, too
        lost++;
        continue;
      }
      slots[slot] = entry + 1;
      members[entry - from] = 1;
      if (someLackIt && this.#isWhole(row, hash[entry]!, string)) {
        members[entry - from] = 2;
        merged += 2;
        lost++;
      }
    }
    return { merged, left: this.#rows.length - lost };
  }

  #agree(a: number, b: number, string: number): boolean {
    const { hash, series } = this.#columns;
    const rowA = series[a]!;
    const rowB = series[b]!;
    return (
      hash[a] === hash[b] &&
      this.#series.name[rowA] === this.#series.name[rowB] &&
      this.#sets.areAlike(rowA, rowB, string)
    );
  }

  /** Whether the rest of `row` is a series of its own. */
  #isWhole(row: number, rest: number, string: number): boolean {
    const slots = (this.#whole ??= this.#indexWhole());
    const mask = slots.length - 1;
    const { name, hash } = this.#series;
    for (let slot = this.#slotOf(rest, row) & mask; ; slot = (slot + 1) & mask) {
      if (slots[slot] === EMPTY) return false;
      const other = this.#rows[slots[slot]! - 1]!;
      if (
        hash[other] === rest &&
        name[other] === name[row] &&
        !this.#sets.carries(other, string) &&
        this.#sets.areAlike(other, row, string)
      )
        return true;
    }
  }

  #indexWhole(): Uint32Array {
    const slots = new Uint32Array(slotsFor(this.#rows.length));
    const mask = slots.length - 1;
    this.#rows.forEach((row, place) => {
      let slot = this.#slotOf(this.#series.hash[row]!, row) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = place + 1;
    });
    return slots;
  }

  #slotOf(hash: number, row: number): number {
    return hashPair(hash, this.#series.name[row] ?? NONE) >>> 0;
  }
}

/** A power of two, at least twice `entries`. */
function slotsFor(entries: number): number {
  return Math.max(FEWEST_SLOTS, 2 ** Math.ceil(Math.log2(Math.max(1, entries * 2))));
}
