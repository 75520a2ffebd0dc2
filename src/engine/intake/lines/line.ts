// A line of the text on its way to the parser.
//
// Its bytes travel as a string of one character per byte (U+0000 to U+00FF): nothing is lost to
// decoding, whatever the bytes are, and searching and cutting are those of strings. Column
// arithmetic therefore counts lead bytes.

/** Where something stands in the text as given: 1-based, columns in code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** From `at` (an index into the text) on, the characters come from `place` on. */
export interface Jump {
  readonly at: number;
  readonly place: Place;
}

/** How a line ended. '' is the end of the text, or the middle of a line that came in pieces. */
export type LineEnd = '' | '\n' | '\r\n';

export interface Line {
  readonly text: string;
  /** Where the first character stands. */
  readonly place: Place;
  /** In rising order; empty for a line that is whole. */
  readonly jumps: readonly Jump[];
  readonly end: LineEnd;
  /** Not the first piece of an over-long line. */
  readonly continues: boolean;
  /** More pieces of this line follow. */
  readonly more: boolean;
}

export const NO_JUMPS: readonly Jump[] = [];

export function lineAt(text: string, place: Place, end: LineEnd = '\n'): Line {
  return { text, place, jumps: NO_JUMPS, end, continues: false, more: false };
}

/** Code points in `text[from..to)`: every byte that continues none. */
export function codePoints(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let i = from; i < to; i++) if ((text.charCodeAt(i) & 0xc0) !== 0x80) count++;
  return count;
}

/** Says where characters stand in the text as given, one after the other. */
export class Placer {
  #line: Line;
  #index = 0;
  #place: Place;
  #jump = 0;

  constructor(line: Line) {
    this.#line = line;
    this.#place = line.place;
  }

  /** Where the character at `index` stands. Indexes never fall, so that a line is counted once. */
  at(index: number): Place {
    const { jumps, text } = this.#line;
    for (let jump = jumps[this.#jump]; jump !== undefined && jump.at <= index;) {
      this.#index = jump.at;
      this.#place = jump.place;
      jump = jumps[++this.#jump];
    }
    if (index > this.#index) {
      const { line, column } = this.#place;
      this.#place = { line, column: column + codePoints(text, this.#index, index) };
      this.#index = index;
    }
    return this.#place;
  }
}

/** `line[from..to)`, which knows where it came from. `place` saves the search where it is known. */
export function cut(
  line: Line,
  from: number,
  to = line.text.length,
  place = new Placer(line).at(from),
): Line {
  if (from === 0 && to === line.text.length) return line;
  return {
    ...line,
    text: line.text.slice(from, to),
    place,
    jumps: jumpsWithin(line, from, to),
  };
}

/** `left` and `right` as one line that ends as `right` does. */
export function join(left: Line, right: Line): Line {
  const seam = left.text.length;
  return {
    text: left.text + right.text,
    place: left.place,
    jumps: [
      ...left.jumps,
      { at: seam, place: right.place },
      ...right.jumps.map((jump) => ({ at: jump.at + seam, place: jump.place })),
    ],
    end: right.end,
    continues: left.continues,
    more: right.more,
  };
}

/**
 * The line with every match of `pattern` (a global expression) written as `write` says. What it
 * returns undefined for stays as it is.
 */
export function rewrite(
  line: Line,
  pattern: RegExp,
  write: (match: string, index: number) => string | undefined,
): Line {
  let text = '';
  let copied = 0;
  let jump = 0; // of the line, the next to be taken over
  const jumps: Jump[] = [];
  const placer = new Placer(line);
  const copyTo = (index: number): void => {
    for (let old = line.jumps[jump]; old !== undefined && old.at <= index;) {
      if (old.at >= copied) jumps.push({ at: text.length + old.at - copied, place: old.place });
      old = line.jumps[++jump];
    }
    text += line.text.slice(copied, index);
    copied = index;
  };
  for (const match of line.text.matchAll(pattern)) {
    const written = write(match[0], match.index);
    if (written === undefined) continue;
    copyTo(match.index);
    text += written;
    copied = match.index + match[0].length;
    // Same width, same columns: no need to remember the place.
    if (line.jumps.length > 0 || codePoints(written) !== codePoints(match[0]))
      jumps.push({ at: text.length, place: placer.at(copied) });
  }
  if (copied === 0 && text === '') return line;
  copyTo(line.text.length);
  return { ...line, text, jumps };
}

/** The jumps strictly inside `[from..to)`, counted from `from`. */
function jumpsWithin(line: Line, from: number, to: number): readonly Jump[] {
  if (line.jumps.length === 0) return NO_JUMPS;
  return line.jumps
    .filter((jump) => jump.at > from && jump.at < to)
    .map((jump) => ({ at: jump.at - from, place: jump.place }));
}
