// Where a reader stands: in one line of a buffer that holds more of the dump.

import { LF, isBlank } from '../bytes/ascii.ts';
import { countCodePoints } from '../bytes/utf8.ts';

export class LineCursor {
  bytes: Uint8Array = new Uint8Array(0);
  /** First byte of the line. */
  start = 0;
  /** Next byte to read. */
  at = 0;
  /** The line feed that ends the line, or the end of the dump. */
  end = 0;
  /** End of what is in the buffer. */
  limit = 0;
  /** Whether nothing follows `limit`. */
  final = false;
  /** 1-based number of the line that begins at `start`. */
  line = 1;

  #counted = 0; // byte up to which columns were counted
  #columns = 0; // code points from `#lineStart` to `#counted`
  #lineStart = 0;
  #lineOf = 1;

  begin(start: number, end: number, line: number): void {
    this.start = start;
    this.at = start;
    this.end = end;
    this.line = line;
    this.#counted = start;
    this.#lineStart = start;
    this.#columns = 0;
    this.#lineOf = line;
  }

  /**
   * Line and column (1-based, code points) of the byte `at`. Counts on from the place asked
   * before, so that a long line is not counted through again for each of its faults.
   */
  place(at: number): { line: number; column: number } {
    if (at < this.#lineStart) {
      this.#counted = this.#lineStart = this.start;
      this.#columns = 0;
      this.#lineOf = this.line;
    } else if (at < this.#counted) {
      this.#columns -= countCodePoints(this.bytes, at, this.#counted);
      this.#counted = at;
    }
    for (;;) {
      const feed = this.bytes.subarray(this.#counted, at).indexOf(LF);
      if (feed < 0) break;
      this.#counted += feed + 1;
      this.#lineStart = this.#counted;
      this.#columns = 0;
      this.#lineOf++;
    }
    this.#columns += countCodePoints(this.bytes, this.#counted, at);
    this.#counted = at;
    return { line: this.#lineOf, column: this.#columns + 1 };
  }

  /** Skips blanks and tells how many there were. */
  skipBlanks(): number {
    const from = this.at;
    while (this.at < this.end && isBlank(this.bytes[this.at]!)) this.at++;
    return this.at - from;
  }

  /** End of the token at `at`: the next blank or the end of the line. */
  tokenEnd(): number {
    let i = this.at;
    while (i < this.end && !isBlank(this.bytes[i]!)) i++;
    return i;
  }

  atEnd(): boolean {
    return this.at >= this.end;
  }

  peek(): number {
    return this.at < this.end ? this.bytes[this.at]! : LF;
  }
}
