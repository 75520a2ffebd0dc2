// Samples whose name ends with `_created`, for one who asks for the next while reading on.

import type { Tables } from '../store/tables.ts';
import { CREATED } from './start-timestamps.ts';

export class CreatedLines {
  readonly #tables: Tables;
  readonly #isCreated: Uint8Array; // by name row
  #next = 0;

  constructor(tables: Tables) {
    const { names, strings } = tables;
    this.#tables = tables;
    this.#isCreated = Uint8Array.from({ length: names.length }, (_, name) =>
      strings.text(names.string[name]!).endsWith(CREATED) ? 1 : 0,
    );
  }

  /** The first such sample row from `row` on, if there is one. `row` never goes down. */
  from(row: number): number | undefined {
    const { samples, series } = this.#tables;
    this.#next = Math.max(this.#next, row);
    while (
      this.#next < samples.length &&
      this.#isCreated[series.name[samples.series[this.#next]!]!] === 0
    )
      this.#next++;
    return this.#next < samples.length ? this.#next : undefined;
  }
}
