// The text as given, kept in the chunks it came in, and where its lines begin.
//
//   chunks       │ # HELP up …\n# TYPE up ga │ uge\nup 1\n …  │
//   starts       └ 0                         └ 26              (offset of each chunk)
//   lineMarks    └ offset of line 0, of line 128, of line 256, …
//
// A line is found by its mark and at most 127 searches for a line end from there. The marks cost
// 4 bytes for every 128 lines: 3 % of a text of nothing but line ends, far less of any other.
//
// Offsets are 32 bits wide: a text of 4 GiB fits no browser's memory and is refused.

import { CR, LF } from '../bytes/ascii.ts';
import { cutLine, type CutLine } from './cut-line.ts';

const MARK_EVERY = 128;
const MOST_BYTES = 0xffffffff;

/** What ends a line. CR only for a text that holds no LF at all. */
export type LineEnd = typeof LF | typeof CR;

export class TextStore {
  readonly #chunks: Uint8Array[] = [];
  #starts = new Float64Array(16); // of chunk i; one more than there are chunks
  #marks = new Uint32Array(256);
  #lineEnds = 0; // seen so far
  #byteLength = 0;
  #lineEnd: LineEnd = LF;

  get byteLength(): number {
    return this.#byteLength;
  }

  get lineEnd(): LineEnd {
    return this.#lineEnd;
  }

  /** Lines, the last one counted when it has no line end. An empty text has none. */
  get lineCount(): number {
    return this.#lineEnds + (this.endsWithLineEnd ? 0 : 1);
  }

  /** True for the empty text, too: nothing is left open. */
  get endsWithLineEnd(): boolean {
    return this.#byteLength === 0 || this.#byteAt(this.#byteLength - 1) === this.#lineEnd;
  }

  /** Bytes that the store needs beside the text itself. */
  get overhead(): number {
    return this.#marks.byteLength + this.#starts.byteLength;
  }

  get chunks(): readonly Uint8Array[] {
    return this.#chunks;
  }

  /** Keeps `bytes`: they must not change afterwards. */
  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.#byteLength + bytes.length > MOST_BYTES) {
      throw new RangeError(`a text of ${this.#byteLength + bytes.length} bytes is over 4 GiB`);
    }
    this.#chunks.push(bytes);
    if (this.#chunks.length === this.#starts.length) {
      const wider = new Float64Array(this.#starts.length * 2);
      wider.set(this.#starts);
      this.#starts = wider;
    }
    this.#indexLines(bytes, this.#byteLength);
    this.#byteLength += bytes.length;
    this.#starts[this.#chunks.length] = this.#byteLength;
  }

  /** Says that no more will come, and what ends a line. Gives back the spare room of the index. */
  seal(lineEnd: LineEnd = LF): void {
    if (lineEnd !== this.#lineEnd) {
      this.#lineEnd = lineEnd;
      this.#lineEnds = 0;
      for (let i = 0; i < this.#chunks.length; i++) {
        this.#indexLines(this.#chunks[i]!, this.#starts[i]!);
      }
    }
    this.#marks = this.#marks.slice(0, Math.floor(this.#lineEnds / MARK_EVERY) + 1);
    this.#starts = this.#starts.slice(0, this.#chunks.length + 1);
  }

  /** Line `n`, 1-based; long ones cut around `focus` (a column, 1-based, in code points). */
  line(n: number, focus?: number): CutLine {
    return cutLine(this.bytesOf(n), focus);
  }

  /** Lines `from` .. `from + count`, as many of them as there are. */
  lines(from: number, count: number, focus?: number): CutLine[] {
    const last = Math.min(this.lineCount, from + count - 1);
    const lines: CutLine[] = [];
    let start = from <= last ? this.startOf(from) : 0;
    for (let n = from; n <= last; n++) {
      const end = this.#endOfLineAt(start);
      lines.push(cutLine(this.#contentOf(start, end), focus));
      start = end + 1;
    }
    return lines;
  }

  /** The bytes of line `n` without its line end; a view where it lies in one chunk, else a copy. */
  bytesOf(n: number): Uint8Array {
    const start = this.startOf(n);
    return this.#contentOf(start, this.#endOfLineAt(start));
  }

  /** Offset of the first byte of line `n`. Throws when there is no such line. */
  startOf(n: number): number {
    if (!(n >= 1 && n <= this.lineCount)) {
      throw new RangeError(`line ${n} of a text of ${this.lineCount} lines`);
    }
    const mark = Math.floor((n - 1) / MARK_EVERY);
    let start = this.#marks[mark]!;
    for (let at = mark * MARK_EVERY + 1; at < n; at++) start = this.#endOfLineAt(start) + 1;
    return start;
  }

  /** The line that holds the byte at `offset`; a line end belongs to the line that it ends. */
  lineAt(offset: number): number {
    if (!(offset >= 0 && offset < this.#byteLength)) {
      throw new RangeError(`offset ${offset} of a text of ${this.#byteLength} bytes`);
    }
    let low = 0;
    let high = Math.floor(this.#lineEnds / MARK_EVERY) + 1;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#marks[middle]! <= offset) low = middle;
      else high = middle;
    }
    let line = low * MARK_EVERY + 1;
    for (let end = this.#endOfLineAt(this.#marks[low]!); end < offset; line++) {
      end = this.#endOfLineAt(end + 1);
    }
    return line;
  }

  #indexLines(bytes: Uint8Array, base: number): void {
    const lineEnd = this.#lineEnd;
    let count = this.#lineEnds;
    for (let at = bytes.indexOf(lineEnd); at >= 0; at = bytes.indexOf(lineEnd, at + 1)) {
      if (++count % MARK_EVERY === 0) this.#addMark(count / MARK_EVERY, base + at + 1);
    }
    this.#lineEnds = count;
  }

  #addMark(mark: number, offset: number): void {
    if (mark >= this.#marks.length) {
      const wider = new Uint32Array(this.#marks.length * 2);
      wider.set(this.#marks);
      this.#marks = wider;
    }
    this.#marks[mark] = offset;
  }

  /** Offset of the line end at or after `start`, or the end of the text. */
  #endOfLineAt(start: number): number {
    let chunk = this.#chunkOf(start);
    let from = start - this.#starts[chunk]!;
    for (; chunk < this.#chunks.length; chunk++) {
      const at = this.#chunks[chunk]!.indexOf(this.#lineEnd, from);
      if (at >= 0) return this.#starts[chunk]! + at;
      from = 0;
    }
    return this.#byteLength;
  }

  /** Bytes `start` .. `end` without the CR that belongs to a CRLF. */
  #contentOf(start: number, end: number): Uint8Array {
    const bytes = this.slice(start, end);
    const ended = end < this.#byteLength;
    if (ended && this.#lineEnd === LF && bytes[bytes.length - 1] === CR)
      return bytes.subarray(0, -1);
    return bytes;
  }

  /** Bytes `start` .. `end`: a view where they lie in one chunk, else a copy. */
  slice(start: number, end: number): Uint8Array {
    if (start >= end) return new Uint8Array(0);
    let chunk = this.#chunkOf(start);
    const from = start - this.#starts[chunk]!;
    const first = this.#chunks[chunk]!;
    if (end <= this.#starts[chunk + 1]!) return first.subarray(from, from + end - start);
    const joined = new Uint8Array(end - start);
    joined.set(first.subarray(from));
    let filled = first.length - from;
    while (filled < joined.length) {
      const next = this.#chunks[++chunk]!.subarray(0, joined.length - filled);
      joined.set(next, filled);
      filled += next.length;
    }
    return joined;
  }

  /** The chunk that holds `offset`; one past the last for the end of the text. */
  #chunkOf(offset: number): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle + 1]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #byteAt(offset: number): number {
    const chunk = this.#chunkOf(offset);
    return this.#chunks[chunk]![offset - this.#starts[chunk]!]!;
  }
}
