// Groups of series that differ in one label only: the same family, and the same labels once that
// label and all empty ones are left out, in whatever order they are written.
//
// The hash of a group is the hash of the series less the pair of that label: pair hashes add up.
// Groups are found in an open-addressing table (linear probing, at most half full) and compared
// pair by pair, so that equal hashes never join what differs.

import { GrowingU32 } from '../store/growing.ts';
import { hashPair } from '../store/pending-labels.ts';
import { EMPTY_STRING } from '../store/string-table.ts';
import type { Tables } from '../store/tables.ts';
import { LabelSets } from './label-sets.ts';

const EMPTY = 0; // slots hold group + 1

export class SeriesGroups {
  #tables: Tables;
  #sets: LabelSets;
  #series = new GrowingU32(); // by group: its first series
  #family = new GrowingU32();
  #label = new GrowingU32(); // StringId of the label left out
  #hash = new GrowingU32();
  #slots = new Uint32Array(1 << 10);

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#sets = new LabelSets(tables);
  }

  get length(): number {
    return this.#series.length;
  }

  /** The group of `series`, a new one when no series like it was asked about. */
  of(series: number, family: number, label: number): number {
    const hash = this.#hashWithout(series, label);
    const mask = this.#slots.length - 1;
    let slot = slotOf(hash, family) & mask;
    for (;;) {
      const entry = this.#slots[slot]!;
      if (entry === EMPTY) break;
      const group = entry - 1;
      if (
        this.#hash.at(group) === hash &&
        this.#family.at(group) === family &&
        this.#label.at(group) === label &&
        this.#sets.areAlike(this.#series.at(group), series, label)
      )
        return group;
      slot = (slot + 1) & mask;
    }
    const group = this.#series.add(series);
    this.#family.add(family);
    this.#label.add(label);
    this.#hash.add(hash);
    this.#slots[slot] = group + 1;
    if (this.length * 2 > this.#slots.length) this.#rehash();
    return group;
  }

  /** By group: its first series. */
  firstSeries(): Uint32Array<ArrayBuffer> {
    return this.#series.seal();
  }

  #hashWithout(row: number, label: number): number {
    const { series, labels } = this.#tables;
    let hash = series.hash[row]!;
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++)
      if (labels.name[pair] === label && labels.value[pair] !== EMPTY_STRING)
        hash -= hashPair(label, labels.value[pair]!);
    return hash >>> 0;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let group = 0; group < this.length; group++) {
      let slot = slotOf(this.#hash.at(group), this.#family.at(group)) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = group + 1;
    }
    this.#slots = slots;
  }
}

function slotOf(hash: number, family: number): number {
  return hashPair(hash, family) >>> 0;
}
