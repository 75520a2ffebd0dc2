// From a place in the body to the place in the text as given that it came from.
//
//   runs    bodyLine → line, column: from here on each body line is the next line of the text and
//           begins in the same column
//   jumps   bodyLine, bodyColumn → line, column: the rest of this body line continues there
//
// A file whose lines all lost the same prefix needs one run, however long it is.

import { codePoints, type Line, type Place } from './line.ts';

/** Both sides 1-based, columns in code points. */
export interface LineMap {
  /** Never outside of the text as given. */
  locate(bodyLine: number, bodyColumn: number): Place;
}

/**
 * Jumps that are kept. Beyond them lines are still right, and columns are counted from where the
 * line begins.
 */
const MOST_JUMPS = 1 << 21;

const WIDTH = 3; // of a run: bodyLine, line, column
const JUMP_WIDTH = 4; // bodyLine, bodyColumn, line, column

export class LineMapBuilder {
  #runs = new Rows(WIDTH);
  #jumps = new Rows(JUMP_WIDTH);
  #bodyLine = 1;
  #bodyColumn = 1; // beyond 1 inside a line that comes in pieces
  #start: Place = { line: 1, column: 1 }; // of the body line at hand
  #expected: Place = { line: 1, column: 1 };
  #lastLine = 1;
  #moved = false;

  add(line: Line): void {
    const { place, jumps, text } = line;
    if (this.#bodyColumn > 1) this.#jump(this.#bodyColumn, place);
    else this.#begin(place);
    let column = this.#bodyColumn;
    let counted = 0;
    let last = place;
    for (const jump of jumps) {
      column += codePoints(text, counted, jump.at);
      counted = jump.at;
      this.#jump(column, jump.place);
      last = jump.place;
    }
    this.#lastLine = Math.max(this.#lastLine, last.line);
    if (line.more) {
      this.#bodyColumn = column + codePoints(text, counted);
      return;
    }
    this.#expected = { line: this.#start.line + 1, column: this.#start.column };
    this.#bodyColumn = 1;
    this.#bodyLine++;
  }

  /** Undefined when every body line is the same line of the text and begins with it. */
  build(): LineMap | undefined {
    if (!this.#moved) return undefined;
    return new Located(this.#runs, this.#jumps, this.#lastLine);
  }

  #begin(place: Place): void {
    this.#start = place;
    if (place.line === this.#expected.line && place.column === this.#expected.column) return;
    this.#runs.add([this.#bodyLine, place.line, place.column]);
    this.#moved = true;
  }

  #jump(bodyColumn: number, place: Place): void {
    this.#moved = true;
    if (this.#jumps.length < MOST_JUMPS)
      this.#jumps.add([this.#bodyLine, bodyColumn, place.line, place.column]);
  }
}

class Located implements LineMap {
  #runs: Rows;
  #jumps: Rows;
  #lastLine: number;

  constructor(runs: Rows, jumps: Rows, lastLine: number) {
    this.#runs = runs;
    this.#jumps = jumps;
    this.#lastLine = lastLine;
  }

  locate(bodyLine: number, bodyColumn: number): Place {
    const place = this.#jumped(bodyLine, bodyColumn) ?? this.#run(bodyLine, bodyColumn);
    if (place.line <= this.#lastLine) return place;
    return { line: this.#lastLine, column: place.column }; // after the last line of the body
  }

  #jumped(bodyLine: number, bodyColumn: number): Place | undefined {
    const jumps = this.#jumps;
    const row = jumps.lastUpTo(bodyLine, bodyColumn);
    if (row < 0 || jumps.at(row, 0) !== bodyLine) return undefined;
    return {
      line: jumps.at(row, 2),
      column: jumps.at(row, 3) + (bodyColumn - jumps.at(row, 1)),
    };
  }

  #run(bodyLine: number, bodyColumn: number): Place {
    const runs = this.#runs;
    const row = runs.lastUpTo(bodyLine, undefined);
    if (row < 0) return { line: bodyLine, column: bodyColumn };
    return {
      line: runs.at(row, 1) + (bodyLine - runs.at(row, 0)),
      column: runs.at(row, 2) + (bodyColumn - 1),
    };
  }
}

/** Rows of equal width in one typed array, in rising order of their first one or two columns. */
class Rows {
  #width: number;
  #cells = new Uint32Array(256);
  length = 0;

  constructor(width: number) {
    this.#width = width;
  }

  add(row: readonly number[]): void {
    const from = this.length * this.#width;
    if (from + this.#width > this.#cells.length) {
      const wider = new Uint32Array(this.#cells.length * 2);
      wider.set(this.#cells);
      this.#cells = wider;
    }
    this.#cells.set(row, from);
    this.length++;
  }

  at(row: number, column: number): number {
    return this.#cells[row * this.#width + column] ?? 0;
  }

  /** The last row whose first column (and second, when asked for) is not beyond; -1 if none. */
  lastUpTo(first: number, second: number | undefined): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const a = this.at(middle, 0);
      const beyond =
        a > first || (a === first && second !== undefined && this.at(middle, 1) > second);
      if (beyond) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  }
}
