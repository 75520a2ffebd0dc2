// UTF-16 to UTF-8, slice by slice. A surrogate without its other half becomes U+FFFD.

const NONE = -1;

export class Utf16Decoder {
  #isLittle: boolean;
  #byte = NONE; // the first byte of a code unit
  #high = NONE; // the first half of a pair

  constructor(isLittle: boolean) {
    this.#isLittle = isLittle;
  }

  decode(slice: Uint8Array): Uint8Array {
    // A unit becomes at most 3 bytes; a held half may add as many.
    const out = new Uint8Array((slice.length >> 1) * 3 + 9);
    let length = 0;
    for (const byte of slice) {
      if (this.#byte === NONE) {
        this.#byte = byte;
        continue;
      }
      const unit = this.#isLittle ? this.#byte | (byte << 8) : (this.#byte << 8) | byte;
      this.#byte = NONE;
      length = this.#unit(unit, out, length);
    }
    return out.subarray(0, length);
  }

  end(): Uint8Array {
    const out = new Uint8Array(6);
    let length = 0;
    if (this.#high !== NONE) length = put(0xfffd, out, length);
    if (this.#byte !== NONE) length = put(0xfffd, out, length);
    this.#high = NONE;
    this.#byte = NONE;
    return out.subarray(0, length);
  }

  #unit(unit: number, out: Uint8Array, from: number): number {
    let length = from;
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    if (this.#high !== NONE) {
      const high = this.#high;
      this.#high = NONE;
      if (isLow) return put(0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00), out, length);
      length = put(0xfffd, out, length);
    }
    if (unit >= 0xd800 && unit <= 0xdbff) {
      this.#high = unit;
      return length;
    }
    return put(isLow ? 0xfffd : unit, out, length);
  }
}

/** Writes a code point; returns the new length. */
function put(code: number, out: Uint8Array, at: number): number {
  if (code < 0x80) {
    out[at] = code;
    return at + 1;
  }
  if (code < 0x800) {
    out[at] = 0xc0 | (code >> 6);
    out[at + 1] = 0x80 | (code & 0x3f);
    return at + 2;
  }
  if (code < 0x10000) {
    out[at] = 0xe0 | (code >> 12);
    out[at + 1] = 0x80 | ((code >> 6) & 0x3f);
    out[at + 2] = 0x80 | (code & 0x3f);
    return at + 3;
  }
  out[at] = 0xf0 | (code >> 18);
  out[at + 1] = 0x80 | ((code >> 12) & 0x3f);
  out[at + 2] = 0x80 | ((code >> 6) & 0x3f);
  out[at + 3] = 0x80 | (code & 0x3f);
  return at + 4;
}
