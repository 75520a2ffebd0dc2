// A set of pairs of row numbers: open addressing with linear probing, at most half full.

import { NONE } from '../../model/ids.ts';

const FIRST_SLOTS = 1 << 10;

export class PairSet {
  #first = new Uint32Array(FIRST_SLOTS).fill(NONE);
  #second = new Uint32Array(FIRST_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Whether the pair is new. `first` may not be NONE. */
  add(first: number, second: number): boolean {
    const mask = this.#first.length - 1;
    let slot = hash(first, second) & mask;
    for (; this.#first[slot] !== NONE; slot = (slot + 1) & mask) {
      if (this.#first[slot] === first && this.#second[slot] === second) return false;
    }
    this.#first[slot] = first;
    this.#second[slot] = second;
    if (++this.#size * 2 > this.#first.length) this.#widen();
    return true;
  }

  #widen(): void {
    const firsts = this.#first;
    const seconds = this.#second;
    this.#first = new Uint32Array(firsts.length * 2).fill(NONE);
    this.#second = new Uint32Array(firsts.length * 2);
    const mask = this.#first.length - 1;
    for (let row = 0; row < firsts.length; row++) {
      if (firsts[row] === NONE) continue;
      let slot = hash(firsts[row]!, seconds[row]!) & mask;
      while (this.#first[slot] !== NONE) slot = (slot + 1) & mask;
      this.#first[slot] = firsts[row]!;
      this.#second[slot] = seconds[row]!;
    }
  }
}

// Row numbers are dense, so their low bits alone would cluster: both are multiplied by odd
// constants and the high bits folded down (the finaliser of MurmurHash3, shortened).
function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae3d) >>> 8;
}
