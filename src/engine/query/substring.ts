// Text in text, without regard to the case of ASCII letters. Bytes are compared: UTF-8 needs no
// decoding for that.

import { countCodePoints } from '../bytes/utf8.ts';

const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const TO_LOWER = 0x20;

/** Each byte as what it is compared by. */
const FOLDED = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  FOLDED[byte] = byte >= UPPER_A && byte <= UPPER_Z ? byte | TO_LOWER : byte;
}

/** Finds `needle` by Horspool's shifts: seldom looks at every byte. */
export class SubstringFinder {
  readonly #needle: Uint8Array;
  readonly #shift: Uint32Array;

  /** `needle` may not be empty. */
  constructor(needle: string) {
    this.#needle = new TextEncoder().encode(needle).map((byte) => FOLDED[byte]!);
    const last = this.#needle.length - 1;
    const shift = new Uint32Array(256).fill(last + 1);
    for (let i = 0; i < last; i++) shift[this.#needle[i]!] = last - i;
    this.#shift = shift.map((_, byte) => shift[FOLDED[byte]!]!);
  }

  /** Bytes of the needle. */
  get length(): number {
    return this.#needle.length;
  }

  get codePoints(): number {
    return countCodePoints(this.#needle, 0, this.#needle.length);
  }

  /** Where in `bytes[from..to)` the needle begins first, or -1. */
  find(bytes: Uint8Array, from: number, to: number): number {
    const needle = this.#needle;
    const shift = this.#shift;
    const last = needle.length - 1;
    const end = needle[last];
    for (let at = from; at + last < to; at += shift[bytes[at + last]!]!) {
      if (FOLDED[bytes[at + last]!] !== end) continue;
      let i = 0;
      while (i < last && FOLDED[bytes[at + i]!] === needle[i]) i++;
      if (i === last) return at;
    }
    return -1;
  }

  isIn(bytes: Uint8Array): boolean {
    return this.find(bytes, 0, bytes.length) >= 0;
  }
}
