// Finds or makes the series of a line: a distinct name + label set without empty labels.
//
// The hash of a label set does not depend on the order of its pairs, so two spellings of one
// series meet in the same slot and are compared as sets.

import { GrowingU32 } from './growing.ts';
import { hashPair, type PendingLabels } from './pending-labels.ts';
import { EMPTY_STRING } from './string-table.ts';
import type { LabelTable, SeriesTable } from './tables.ts';

const EMPTY = 0; // slots hold row + 1
/** Label sets up to this size are compared pair against pair; larger ones through a map. */
const SMALL_SET = 32;

export class SeriesBuilder {
  readonly labelName = new GrowingU32();
  readonly labelValue = new GrowingU32();
  #name = new GrowingU32();
  #labelStart = new GrowingU32();
  #hash = new GrowingU32();
  #firstSample = new GrowingU32();
  #slots = new Uint32Array(1 << 12);
  /** Whether the last series found was written with other pairs, or in another order. */
  respelled = false;

  get length(): number {
    return this.#name.length;
  }

  nameOf(series: number): number {
    return this.#name.at(series);
  }

  /** The row of `name` with the pending labels; a new one gets `sample` as its first sample. */
  find(name: number, pending: PendingLabels, sample: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const hash = pending.hash >>> 0;
    let slot = slotOf(hash, name) & mask;
    this.respelled = false;
    for (;;) {
      const entry = slots[slot]!;
      if (entry === EMPTY) break;
      const row = entry - 1;
      if (this.#hash.at(row) === hash && this.#name.at(row) === name && this.#matches(row, pending))
        return row;
      slot = (slot + 1) & mask;
    }
    return this.#append(name, hash, pending, sample, slot);
  }

  seal(): { series: SeriesTable; labels: LabelTable } {
    const length = this.#name.length;
    const labelStart = new Uint32Array(length + 1);
    labelStart.set(this.#labelStart.seal());
    labelStart[length] = this.#seriesLabels;
    return {
      series: {
        length,
        name: this.#name.seal(),
        labelStart,
        hash: this.#hash.seal(),
        firstSample: this.#firstSample.seal(),
      },
      labels: {
        length: this.labelName.length,
        name: this.labelName.seal(),
        value: this.labelValue.seal(),
      },
    };
  }

  /** Pairs that belong to series rows; those of respelled samples come after them. */
  #seriesLabels = 0;

  #append(
    name: number,
    hash: number,
    pending: PendingLabels,
    sample: number,
    slot: number,
  ): number {
    const row = this.#name.add(name);
    this.#hash.add(hash);
    this.#labelStart.add(this.labelName.length);
    this.#firstSample.add(sample);
    for (let i = 0; i < pending.length; i++) {
      this.labelName.add(pending.names[i]!);
      this.labelValue.add(pending.values[i]!);
    }
    this.#seriesLabels = this.labelName.length;
    this.#slots[slot] = row + 1;
    if (this.length * 2 > this.#slots.length) this.#rehash();
    return row;
  }

  #matches(row: number, pending: PendingLabels): boolean {
    const start = this.#labelStart.at(row);
    const end =
      row + 1 < this.#labelStart.length ? this.#labelStart.at(row + 1) : this.#seriesLabels;
    if (end - start === pending.length && this.#sameSequence(start, pending)) return true;
    this.respelled = true;
    const same =
      end - start <= SMALL_SET && pending.length <= SMALL_SET
        ? this.#sameSmallSet(start, end, pending)
        : this.#sameLargeSet(start, end, pending);
    if (!same) this.respelled = false;
    return same;
  }

  #sameSequence(start: number, pending: PendingLabels): boolean {
    for (let i = 0; i < pending.length; i++) {
      if (this.labelValue.at(start + i) !== pending.values[i]) return false;
      if (this.labelName.at(start + i) !== pending.names[i]) return false;
    }
    return true;
  }

  #sameSmallSet(start: number, end: number, pending: PendingLabels): boolean {
    let written = 0;
    for (let i = start; i < end; i++) {
      const value = this.labelValue.at(i);
      if (value === EMPTY_STRING) continue;
      written++;
      const name = this.labelName.at(i);
      let found = false;
      for (let k = 0; k < pending.length && !found; k++)
        found = pending.names[k] === name && pending.values[k] === value;
      if (!found) return false;
    }
    let asked = 0;
    for (let k = 0; k < pending.length; k++) if (pending.values[k] !== EMPTY_STRING) asked++;
    return asked === written;
  }

  #sameLargeSet(start: number, end: number, pending: PendingLabels): boolean {
    const seen = new Map<number, number>();
    for (let i = start; i < end; i++)
      if (this.labelValue.at(i) !== EMPTY_STRING)
        seen.set(this.labelName.at(i), this.labelValue.at(i));
    let asked = 0;
    for (let k = 0; k < pending.length; k++) {
      if (pending.values[k] === EMPTY_STRING) continue;
      asked++;
      if (seen.get(pending.names[k]!) !== pending.values[k]) return false;
    }
    return asked === seen.size;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let row = 0; row < this.length; row++) {
      let slot = slotOf(this.#hash.at(row), this.#name.at(row)) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = row + 1;
    }
    this.#slots = slots;
  }
}

function slotOf(hash: number, name: number): number {
  return hashPair(hash, name) >>> 0;
}
