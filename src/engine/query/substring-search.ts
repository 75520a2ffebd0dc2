// Finds text in a text that is kept in chunks.
//
//   chunks    │ … http_requ │ ests_total … │
//   seam            └ last bytes and first bytes ┘   a match that lies across is found here

import type { TextStore } from '../text/text-store.ts';
import type { Hits } from './search-hits.ts';
import type { SubstringFinder } from './substring.ts';
import { TextCursor } from './text-cursor.ts';

const STEP_BYTES = 1 << 20;

/** Adds every match to `hits`; of matches that overlap the first. Yields after each step. */
export function* searchSubstring(
  text: TextStore,
  finder: SubstringFinder,
  hits: Hits,
): Generator<undefined, void> {
  const cursor = new TextCursor(text);
  const overlap = finder.length - 1;
  let resume = 0; // offset behind the last match
  let start = 0; // offset of the chunk

  /** Adds the matches that begin in bytes[from..to) and end before `limit`. */
  const add = (bytes: Uint8Array, base: number, from: number, limit: number): boolean => {
    for (let at = from; ; at = resume - base) {
      at = finder.find(bytes, Math.max(at, resume - base), limit);
      if (at < 0) return true;
      cursor.moveTo(base + at);
      if (!hits.add(cursor.line, cursor.column, finder.codePoints)) return false;
      resume = base + at + finder.length;
    }
  };

  for (const chunk of text.chunks) {
    const seam = Math.max(0, start - overlap);
    if (start > 0 && overlap > 0) {
      const across = text.slice(seam, Math.min(start + overlap, text.byteLength));
      if (!add(across, seam, 0, across.length)) return;
    }
    for (let from = 0; from < chunk.length; from += STEP_BYTES) {
      const limit = Math.min(from + STEP_BYTES + overlap, chunk.length);
      if (!add(chunk, start, from, limit)) return;
      // Everything before here is searched; counting its lines now keeps every step short.
      cursor.moveTo(start + Math.min(from + STEP_BYTES, chunk.length - overlap));
      yield undefined;
    }
    start += chunk.length;
  }
}
