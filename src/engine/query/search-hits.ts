import type { SearchAnswer } from '../../protocol/engine-api.ts';
import { GrowingU32 } from '../store/growing.ts';

/** Matches beyond these are neither looked for nor counted. */
export const MOST_HITS = 100_000;

/** Where matches stand: lines and columns 1-based, columns and lengths in code points. */
export class Hits {
  readonly #lines = new GrowingU32();
  readonly #columns = new GrowingU32();
  readonly #lengths = new GrowingU32();

  #capped = false;

  /** Adds a match; false when there is no room for it, and the search can end. */
  add(line: number, column: number, length: number): boolean {
    if (this.#lines.length === MOST_HITS) {
      this.#capped = true;
      return false;
    }
    this.#lines.add(line);
    this.#columns.add(column);
    this.#lengths.add(length);
    return true;
  }

  answer(): SearchAnswer {
    return {
      kind: 'hits',
      total: this.#lines.length,
      capped: this.#capped,
      lines: this.#lines.seal(),
      columns: this.#columns.seal(),
      lengths: this.#lengths.seal(),
    };
  }
}
