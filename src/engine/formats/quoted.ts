// A quoted string: label value, quoted name.
//
// Only \\ \" and \n are escapes; a backslash before anything else stays as written (and is
// reported). In the Prometheus text format the lexer of the server lets a string run over line
// feeds, so the reader can follow it there; OpenMetrics ends the string's chance at the line's end.

import { BACKSLASH, LF, LOWER_N, QUOTE } from '../bytes/ascii.ts';
import type { LineCursor } from './line-cursor.ts';

/** How far a string may run past the start of its line before it counts as never closed. */
const LONGEST_SPAN = 1 << 16;

export const QUOTED_OK = 0;
export const QUOTED_UNCLOSED = 1;
/** The buffer ends inside the string; ask again with more. */
export const QUOTED_NEED_MORE = 2;

export class QuotedReader {
  /** The string as meant, in `text[0..length)`. */
  text = new Uint8Array(1 << 10);
  length = 0;
  /** Where the first byte after the opening quote stands, and the closing quote. */
  from = 0;
  to = 0;
  ascii = true;
  /** Byte of the first odd escape, or -1. */
  oddEscape = -1;
  /** Byte of the first line feed inside, or -1. */
  lineFeed = -1;

  /** Reads from the byte after the opening quote; leaves the cursor after the closing one. */
  read(c: LineCursor, spanLines: boolean): number {
    const { bytes } = c;
    const stop = spanLines ? Math.max(c.end, Math.min(c.limit, c.start + LONGEST_SPAN)) : c.end;
    this.length = 0;
    this.from = c.at;
    this.ascii = true;
    this.oddEscape = this.lineFeed = -1;
    this.#reserve(stop - c.at);
    const { text } = this;
    let at = c.at;
    while (at < stop) {
      const byte = bytes[at]!;
      if (byte === QUOTE) {
        this.to = at;
        c.at = at + 1;
        if (this.lineFeed >= 0) return this.#findLineEnd(c);
        return QUOTED_OK;
      }
      if (byte === BACKSLASH) {
        const next = at + 1 < stop ? bytes[at + 1]! : LF;
        if (next === LF) return QUOTED_UNCLOSED;
        if (next === BACKSLASH || next === QUOTE) text[this.length++] = next;
        else if (next === LOWER_N) text[this.length++] = LF;
        else {
          if (this.oddEscape < 0) this.oddEscape = at;
          text[this.length++] = BACKSLASH;
          text[this.length++] = next;
          if (next >= 0x80) this.ascii = false;
        }
        at += 2;
        continue;
      }
      if (byte === LF && this.lineFeed < 0) this.lineFeed = at;
      if (byte >= 0x80) this.ascii = false;
      text[this.length++] = byte;
      at++;
    }
    const couldGrow = spanLines && !c.final && c.limit < c.start + LONGEST_SPAN;
    return couldGrow ? QUOTED_NEED_MORE : QUOTED_UNCLOSED;
  }

  /** The string crossed a line feed, so the line goes on to a later one. */
  #findLineEnd(c: LineCursor): number {
    const feed = c.bytes.subarray(c.at, c.limit).indexOf(LF);
    if (feed < 0 && !c.final) return QUOTED_NEED_MORE;
    c.end = feed < 0 ? c.limit : c.at + feed;
    return QUOTED_OK;
  }

  #reserve(size: number): void {
    if (size > this.text.length) this.text = new Uint8Array(size * 2);
  }
}
