// The lines of a body one after the other, as bytes: a carriage return is part of a line here,
// since the parser takes it for one.

import { LF } from '../bytes/ascii.ts';
import type { TextStore } from '../text/text-store.ts';

const LINES_AT_ONCE = 1 << 10;

export interface BodyLine {
  readonly line: number;
  /** Of its first byte, in the body. */
  readonly offset: number;
  /** Without the line feed. */
  readonly bytes: Uint8Array;
}

export function* bodyLines(text: TextStore): Generator<BodyLine> {
  const total = text.lineCount;
  for (let line = 1; line <= total;) {
    let offset = text.startOf(line);
    const next = line + LINES_AT_ONCE;
    const block = text.slice(offset, next > total ? text.byteLength : text.startOf(next));
    for (let at = 0; at < block.length; line++) {
      const feed = block.indexOf(LF, at);
      const end = feed < 0 ? block.length : feed;
      yield { line, offset, bytes: block.subarray(at, end) };
      offset += end + 1 - at;
      at = end + 1;
    }
  }
}
