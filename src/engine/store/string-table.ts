// Every distinct run of bytes once: names, label values, help texts.
//
//   bytes    │ g o _ g o r o u t i n e s │ m e t h o d │ G E T │ …
//   offsets  └ 0                         └ 13          └ 19    └ 22
//
// A string is found by hash in an open-addressing table of rows (linear probing, at most half
// full). Ids are handed out in the order of first appearance and never change.

import type { StringId } from '../../model/ids.ts';

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;
const EMPTY = 0; // slots hold id + 1

/** Every table knows the empty string from the start. */
export const EMPTY_STRING = 0;

const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });
const encoder = new TextEncoder();

/** Hash of `bytes[start..end)`. */
function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = FNV_BASIS;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, FNV_PRIME);
  return hash >>> 0;
}

export class StringTable {
  #bytes = new Uint8Array(1 << 16);
  #offsets = new Uint32Array(1 << 10);
  #hashes = new Uint32Array(1 << 10);
  #slots = new Uint32Array(1 << 12);
  #length = 0;

  constructor() {
    this.intern(this.#bytes, 0, 0);
  }

  get length(): number {
    return this.#length;
  }

  /** Bytes of all strings together. */
  get byteLength(): number {
    return this.#offsets[this.#length]!;
  }

  /** The id of `source[start..end)`, new when it was never seen. */
  intern(source: Uint8Array, start: number, end: number): StringId {
    return this.internHashed(source, start, end, hashBytes(source, start, end));
  }

  /** The same, for a reader that hashed while it scanned. */
  internHashed(source: Uint8Array, start: number, end: number, hash: number): StringId {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = this.#slots[slot]!;
      if (entry === EMPTY) break;
      const id = entry - 1;
      if (this.#hashes[id] === hash && this.#equals(id, source, start, end)) return id as StringId;
      slot = (slot + 1) & mask;
    }
    return this.#append(source, start, end, hash, slot);
  }

  /** The id of `text`, new when it was never seen. */
  internText(text: string): StringId {
    const bytes = encoder.encode(text);
    return this.intern(bytes, 0, bytes.length);
  }

  /** The id of `text` if some run of bytes in the dump equals it. */
  find(text: string): StringId | undefined {
    const bytes = encoder.encode(text);
    return this.findBytes(bytes, 0, bytes.length);
  }

  /** The id of `source[start..end)` if it is known. */
  findBytes(source: Uint8Array, start: number, end: number): StringId | undefined {
    const hash = hashBytes(source, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot]!;
      if (entry === EMPTY) return undefined;
      const id = entry - 1;
      if (this.#hashes[id] === hash && this.#equals(id, source, start, end)) return id as StringId;
    }
  }

  /**
   * Whether `source` from `at` on begins with string `id`. Neighbouring lines mostly repeat names
   * and values, so a reader asks this before it hashes.
   */
  startsWith(id: number, source: Uint8Array, at: number): boolean {
    const bytes = this.#bytes;
    const to = this.#offsets[id + 1]!;
    for (let i = this.#offsets[id]!; i < to; i++) if (bytes[i] !== source[at++]) return false;
    return true;
  }

  /** Decoded text; bytes that are no UTF-8 become U+FFFD. */
  text(id: number): string {
    return decoder.decode(this.bytes(id));
  }

  /** The bytes themselves: a view, valid until the next `intern`. */
  bytes(id: number): Uint8Array {
    return this.#bytes.subarray(this.#offsets[id], this.#offsets[id + 1]);
  }

  size(id: number): number {
    return this.#offsets[id + 1]! - this.#offsets[id]!;
  }

  hash(id: number): number {
    return this.#hashes[id]!;
  }

  #equals(id: number, source: Uint8Array, start: number, end: number): boolean {
    let at = this.#offsets[id]!;
    if (this.#offsets[id + 1]! - at !== end - start) return false;
    const bytes = this.#bytes;
    for (let i = start; i < end; i++) if (bytes[at++] !== source[i]) return false;
    return true;
  }

  #append(source: Uint8Array, start: number, end: number, hash: number, slot: number): StringId {
    const id = this.#length++;
    const at = this.#offsets[id]!;
    const size = end - start;
    if (at + size > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(this.#bytes.length * 2, at + size));
      wider.set(this.#bytes.subarray(0, at));
      this.#bytes = wider;
    }
    this.#bytes.set(source.subarray(start, end), at);
    if (id + 2 > this.#offsets.length) {
      const offsets = new Uint32Array(this.#offsets.length * 2);
      offsets.set(this.#offsets);
      this.#offsets = offsets;
      const hashes = new Uint32Array(this.#hashes.length * 2);
      hashes.set(this.#hashes);
      this.#hashes = hashes;
    }
    this.#offsets[id + 1] = at + size;
    this.#hashes[id] = hash;
    this.#slots[slot] = id + 1;
    if (this.#length * 2 > this.#slots.length) this.#rehash();
    return id as StringId;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#length; id++) {
      let slot = this.#hashes[id]! & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}
