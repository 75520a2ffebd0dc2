// The label pairs of the line being read, before it is known whether the series is new.

import { EMPTY_STRING } from './string-table.ts';

export class PendingLabels {
  names = new Uint32Array(64);
  values = new Uint32Array(64);
  length = 0;
  /** Sum of the hashes of the non-empty pairs: the same in whatever order they are written. */
  hash = 0;

  clear(): void {
    this.length = 0;
    this.hash = 0;
  }

  add(name: number, value: number): void {
    if (this.length === this.names.length) this.#grow();
    this.names[this.length] = name;
    this.values[this.length++] = value;
    if (value !== EMPTY_STRING) this.hash = (this.hash + hashPair(name, value)) | 0;
  }

  #grow(): void {
    const names = new Uint32Array(this.length * 2);
    names.set(this.names);
    this.names = names;
    const values = new Uint32Array(this.length * 2);
    values.set(this.values);
    this.values = values;
  }
}

export function hashPair(name: number, value: number): number {
  let hash = Math.imul(name + 1, 0x9e3779b1) ^ Math.imul(value + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
