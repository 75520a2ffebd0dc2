// A set of label ranges: runs of the label table, each with the family it belongs to.
//
// Either the order of the pairs counts (`sequence`) or it does not (`set`). Empty labels count in
// both, as they do for the parser of prometheus/common, which drops none.

import { GrowingU32 } from '../../../store/growing.ts';
import { hashPair } from '../../../store/pending-labels.ts';
import type { LabelTable } from '../../../store/tables.ts';

const EMPTY = 0; // slots hold row + 1
/** Sets up to this size are compared pair against pair; larger ones through a map. */
const SMALL_SET = 32;

export class LabelRanges {
  #labels: LabelTable;
  #ordered: boolean;
  #family = new GrowingU32();
  #without = new GrowingU32();
  #start = new GrowingU32();
  #end = new GrowingU32();
  #hash = new GrowingU32();
  #slots = new Uint32Array(1 << 10);

  constructor(labels: LabelTable, kind: 'sequence' | 'set') {
    this.#labels = labels;
    this.#ordered = kind === 'sequence';
  }

  /** Whether the pairs `start .. end`, those of the label `without` left out, are new. */
  add(family: number, start: number, end: number, without: number): boolean {
    const hash = this.#hashOf(family, start, end, without);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (; this.#slots[slot] !== EMPTY; slot = (slot + 1) & mask) {
      const row = this.#slots[slot]! - 1;
      if (
        this.#hash.at(row) === hash &&
        this.#family.at(row) === family &&
        this.#without.at(row) === without &&
        this.#alike(row, start, end)
      )
        return false;
    }
    this.#slots[slot] = this.#family.add(family) + 1;
    this.#without.add(without);
    this.#start.add(start);
    this.#end.add(end);
    this.#hash.add(hash);
    if (this.#family.length * 2 > this.#slots.length) this.#rehash();
    return true;
  }

  #hashOf(family: number, start: number, end: number, without: number): number {
    const { name, value } = this.#labels;
    let hash = 0;
    for (let pair = start; pair < end; pair++) {
      if (name[pair] === without) continue;
      if (this.#ordered) hash = Math.imul(hash, 31);
      hash = (hash + hashPair(name[pair]!, value[pair]!)) | 0;
    }
    return hashPair(hash, family) >>> 0;
  }

  #alike(row: number, start: number, end: number): boolean {
    const { name, value } = this.#labels;
    const without = this.#without.at(row);
    const endA = this.#end.at(row);
    let a = this.#start.at(row);
    let b = start;
    for (;;) {
      while (a < endA && name[a] === without) a++;
      while (b < end && name[b] === without) b++;
      if (a === endA || b === end) return a === endA && b === end;
      if (name[a] !== name[b] || value[a] !== value[b]) break;
      a++;
      b++;
    }
    if (this.#ordered) return false;
    return endA - a <= SMALL_SET && end - b <= SMALL_SET
      ? this.#isSmallSubset(a, endA, b, end, without) &&
          this.#isSmallSubset(b, end, a, endA, without)
      : sameMap(this.#mapOf(a, endA, without), this.#mapOf(b, end, without));
  }

  #isSmallSubset(a: number, endA: number, b: number, endB: number, without: number): boolean {
    const { name, value } = this.#labels;
    for (let pair = a; pair < endA; pair++) {
      if (name[pair] === without) continue;
      let found = false;
      for (let other = b; other < endB && !found; other++)
        found = name[other] === name[pair] && value[other] === value[pair];
      if (!found) return false;
    }
    return true;
  }

  #mapOf(start: number, end: number, without: number): Map<number, number> {
    const { name, value } = this.#labels;
    const map = new Map<number, number>();
    for (let pair = start; pair < end; pair++)
      if (name[pair] !== without) map.set(name[pair]!, value[pair]!);
    return map;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let row = 0; row < this.#family.length; row++) {
      let slot = this.#hash.at(row) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = row + 1;
    }
    this.#slots = slots;
  }
}

function sameMap(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  if (a.size !== b.size) return false;
  for (const [name, value] of a) if (b.get(name) !== value) return false;
  return true;
}
