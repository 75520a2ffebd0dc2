// The lines of a text as given, and which places lie in them.

import type { SourceLine } from '../../src/protocol/engine-api.ts';
import type { Page } from '../../src/protocol/page.ts';

const MOST_TOLD = 5;

export class Lines {
  /** What was found to be wrong, the first of it. */
  readonly wrong: string[] = [];
  #count: number;
  #rows: readonly SourceLine[];

  constructor({ total, rows }: Page<SourceLine>) {
    this.#count = total;
    this.#rows = rows;
    if (rows.length !== total) this.tell(`${rows.length} of ${total} lines were answered`);
  }

  /** A place is in a line that there is, or just behind its last character. */
  check(who: string, line: number, column = 1): void {
    if (!Number.isInteger(line) || line < 1 || line > Math.max(1, this.#count))
      return this.tell(`${who}: line ${line} of ${this.#count}`);
    const row = this.#rows[line - 1];
    const length =
      row === undefined ? 0 : Array.from(row.text).length + row.cutBefore + row.cutAfter;
    if (!Number.isInteger(column) || column < 1 || column > length + 1)
      this.tell(`${who}: column ${column} of ${length} in line ${line}`);
  }

  tell(sentence: string): void {
    if (this.wrong.length < MOST_TOLD) this.wrong.push(sentence);
  }
}
