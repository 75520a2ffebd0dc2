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

const EMPTY = 0; // slots hold group + 1
/** Label sets up to this size are compared pair against pair; larger ones through a map. */
const SMALL_SET = 32;

export class SeriesGroups {
  #tables: Tables;
  #series = new GrowingU32(); // by group: its first series
  #family = new GrowingU32();
  #label = new GrowingU32(); // StringId of the label left out
  #hash = new GrowingU32();
  #slots = new Uint32Array(1 << 10);

  constructor(tables: Tables) {
    this.#tables = tables;
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
        this.#alike(this.#series.at(group), series, label)
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

  #alike(a: number, b: number, label: number): boolean {
    const { series, labels } = this.#tables;
    const endA = series.labelStart[a + 1]!;
    const endB = series.labelStart[b + 1]!;
    let i = series.labelStart[a]!;
    let k = series.labelStart[b]!;
    // Nearly always the labels stand in the same order.
    for (;;) {
      while (i < endA && this.#leftOut(i, label)) i++;
      while (k < endB && this.#leftOut(k, label)) k++;
      if (i === endA || k === endB) return i === endA && k === endB;
      if (labels.name[i] !== labels.name[k] || labels.value[i] !== labels.value[k]) break;
      i++;
      k++;
    }
    return endA - i <= SMALL_SET && endB - k <= SMALL_SET
      ? this.#sameSmallSet(i, endA, k, endB, label)
      : this.#sameLargeSet(i, endA, k, endB, label);
  }

  #leftOut(pair: number, label: number): boolean {
    const { labels } = this.#tables;
    return labels.name[pair] === label || labels.value[pair] === EMPTY_STRING;
  }

  #sameSmallSet(i: number, endA: number, k: number, endB: number, label: number): boolean {
    const { labels } = this.#tables;
    let left = 0;
    for (let pair = k; pair < endB; pair++) if (!this.#leftOut(pair, label)) left++;
    for (let pair = i; pair < endA; pair++) {
      if (this.#leftOut(pair, label)) continue;
      let found = false;
      for (let other = k; other < endB && !found; other++)
        found =
          labels.name[other] === labels.name[pair] && labels.value[other] === labels.value[pair];
      if (!found) return false;
      left--;
    }
    return left === 0;
  }

  #sameLargeSet(i: number, endA: number, k: number, endB: number, label: number): boolean {
    const { labels } = this.#tables;
    const seen = new Map<number, number>();
    for (let pair = k; pair < endB; pair++)
      if (!this.#leftOut(pair, label)) seen.set(labels.name[pair]!, labels.value[pair]!);
    let asked = 0;
    for (let pair = i; pair < endA; pair++) {
      if (this.#leftOut(pair, label)) continue;
      if (seen.get(labels.name[pair]!) !== labels.value[pair]) return false;
      asked++;
    }
    return asked === seen.size;
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
