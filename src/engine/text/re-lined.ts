// Places in one text for places in another that differs in its line ends alone, character for
// character: a text of CR line ends is one long line to whoever knows only LF.

import { countCodePoints } from '../bytes/utf8.ts';
import type { TextStore } from './text-store.ts';

export class ReLined {
  readonly #from: Float64Array;
  readonly #to: Float64Array;

  constructor(from: TextStore, to: TextStore) {
    this.#from = pointsBefore(from);
    this.#to = pointsBefore(to);
  }

  /** Where column `column` of line `line` of the one text stands in the other. */
  locate(line: number, column: number): { line: number; column: number } {
    const points = (this.#from[line - 1] ?? 0) + column;
    let low = 0;
    let high = this.#to.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#to[middle]! < points) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: points - (this.#to[low] ?? 0) };
  }
}

/** Code points before each line, line ends included. */
function pointsBefore(text: TextStore): Float64Array {
  const before = new Float64Array(text.lineCount);
  for (let row = 1; row < before.length; row++) {
    const bytes = text.slice(text.startOf(row), text.startOf(row + 1));
    before[row] = before[row - 1]! + countCodePoints(bytes, 0, bytes.length);
  }
  return before;
}
