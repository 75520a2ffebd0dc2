// CRLF to LF, slice by slice, without looking at lines: only carriage returns are looked for.
//
// Carriage returns before a line feed go, whatever their number. All others stay: a label value may
// hold one by right.

import { CR, LF } from '../bytes/ascii.ts';

export class LineEnds {
  #held = 0; // carriage returns at the end of the last slice
  /** Line ends that were mended. */
  count = 0;

  /** Carriage returns that were taken and not yet given back. */
  get held(): number {
    return this.#held;
  }

  /** The slice itself, the very same array, when there is nothing to mend. */
  mend(slice: Uint8Array): Uint8Array {
    return this.#isClean(slice) ? slice : this.#copy(slice);
  }

  /** What was held back. In a file of CRLF it is the first half of a line end. */
  end(): Uint8Array {
    const held = this.count > 0 ? 0 : this.#held;
    this.#held = 0;
    return new Uint8Array(held).fill(CR);
  }

  #isClean(slice: Uint8Array): boolean {
    if (this.#held > 0 || slice[slice.length - 1] === CR) return slice.length === 0;
    for (let at = slice.indexOf(CR); at >= 0; at = slice.indexOf(CR, at + 1))
      if (slice[at + 1] === LF) return false;
    return true;
  }

  #copy(slice: Uint8Array): Uint8Array {
    const out = new Uint8Array(this.#held + slice.length);
    let length = 0;
    let run = this.#held; // carriage returns met and not yet written
    let at = 0;
    while (at < slice.length) {
      for (; slice[at] === CR; at++) run++;
      if (at === slice.length) break;
      if (slice[at] === LF && run > 0) this.count++;
      else {
        out.fill(CR, length, length + run);
        length += run;
      }
      run = 0;
      const next = slice.indexOf(CR, at);
      const to = next < 0 ? slice.length : next;
      out.set(slice.subarray(at, to), length);
      length += to - at;
      at = to;
    }
    this.#held = run;
    return out.subarray(0, length);
  }
}
