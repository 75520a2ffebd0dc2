// Finds a regular expression in a text, line by line. The matcher says which lines hold a match,
// the finder says where in them.

import { CR, LF } from '../bytes/ascii.ts';
import { countCodePoints } from '../bytes/utf8.ts';
import type { TextStore } from '../text/text-store.ts';
import { RegexFinder } from './regex/finder.ts';
import { RegexMatcher } from './regex/matcher.ts';
import type { Program } from './regex/program.ts';
import type { Hits } from './search-hits.ts';

const STEP_BYTES = 1 << 18;

/** Adds every match that is not empty to `hits`. Yields after each step. */
export function* searchRegex(
  text: TextStore,
  program: Program,
  hits: Hits,
): Generator<undefined, void> {
  const matcher = new RegexMatcher(program, 'part');
  const finder = new RegexFinder(program);
  let line = 0;
  let left = STEP_BYTES;
  for (const bytes of linesOf(text)) {
    line++;
    let state = matcher.start;
    for (let at = 0; at < bytes.length && !matcher.isSettled(state);) {
      const to = codePointStart(bytes, Math.min(bytes.length, at + left));
      state = matcher.run(state, bytes, at, to);
      left -= to - at;
      at = to;
      if (left <= 0) {
        yield undefined;
        left = STEP_BYTES;
      }
    }
    if (matcher.accepts(state) && !(yield* findAll(finder, bytes, line, hits))) return;
    if (--left <= 0) {
      yield undefined;
      left = STEP_BYTES;
    }
  }
}

/** False when there is no room for more. */
function* findAll(
  finder: RegexFinder,
  bytes: Uint8Array,
  line: number,
  hits: Hits,
): Generator<undefined, boolean> {
  let column = 1;
  let counted = 0;
  for (let from = 0; from < bytes.length;) {
    if (!(yield* finder.find(bytes, from))) return true;
    const { begin, end } = finder;
    if (end === begin) {
      from = codePointAfter(bytes, end);
      continue;
    }
    column += countCodePoints(bytes, counted, begin);
    const length = countCodePoints(bytes, begin, end);
    if (!hits.add(line, column, length)) return false;
    column += length;
    counted = end;
    from = end;
  }
  return true;
}

/** Every line without its line end; views where a line lies in one chunk. */
function* linesOf(text: TextStore): Generator<Uint8Array, void> {
  const { lineEnd } = text;
  let open: Uint8Array[] = []; // pieces of a line that goes on in the next chunk
  const close = (last: Uint8Array, ended: boolean): Uint8Array => {
    const bytes = open.length === 0 ? last : join([...open, last]);
    open = [];
    return ended && lineEnd === LF && bytes[bytes.length - 1] === CR
      ? bytes.subarray(0, -1)
      : bytes;
  };
  for (const chunk of text.chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineEnd); at >= 0; at = chunk.indexOf(lineEnd, from)) {
      yield close(chunk.subarray(from, at), true);
      from = at + 1;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  if (open.length > 0) yield close(new Uint8Array(0), false);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let filled = 0;
  for (const piece of pieces) {
    joined.set(piece, filled);
    filled += piece.length;
  }
  return joined;
}

/** `at`, or where the code point that it cuts ends. */
function codePointStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start < bytes.length && start - at < 3 && (bytes[start]! & 0xc0) === 0x80) start++;
  return start;
}

function codePointAfter(bytes: Uint8Array, at: number): number {
  return codePointStart(bytes, at + 1);
}
