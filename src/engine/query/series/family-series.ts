// Which series rows, and which exemplars, belong to which family.
//
//   starts   │ 0 │ 4 │ 9 │ …          family f owns rows[starts[f]] .. rows[starts[f + 1]]
//   rows     │ 0 1 2 7 │ 3 4 5 6 8 │ …  series rows, ascending inside a family: file order

import { NONE } from '../../../model/ids.ts';
import type { Tables } from '../../store/tables.ts';

const BROKEN = '\ufffd';

export class FamilySeries {
  readonly #tables: Tables;
  readonly #starts: Uint32Array<ArrayBuffer>;
  readonly #rows: Uint32Array<ArrayBuffer>;

  constructor(tables: Tables) {
    const { families, series } = tables;
    this.#tables = tables;
    const starts = new Uint32Array(families.length + 1);
    for (let family = 0; family < families.length; family++)
      starts[family + 1] = starts[family]! + families.series[family]!;
    const next = starts.slice();
    const rows = new Uint32Array(series.length);
    for (let row = 0; row < series.length; row++) rows[next[this.familyOf(row)]!++] = row;
    this.#starts = starts;
    this.#rows = rows;
  }

  /** The row of the family called `name`. */
  find(name: string): number | undefined {
    const { families, strings } = this.#tables;
    const string = strings.find(name) ?? NONE;
    const row = families.name.indexOf(string);
    if (row >= 0) return row;
    // A name that is no UTF-8 can only be asked for as it is shown.
    if (!name.includes(BROKEN)) return undefined;
    const shown = families.name.findIndex((id) => strings.text(id) === name);
    return shown < 0 ? undefined : shown;
  }

  /** Series rows of a family, ascending. A view. */
  of(family: number): Uint32Array<ArrayBuffer> {
    return this.#rows.subarray(this.#starts[family], this.#starts[family + 1]);
  }

  familyOf(series: number): number {
    const { names, series: table } = this.#tables;
    return names.family[table.name[series]!]!;
  }

  familyOfSample(sample: number): number {
    return this.familyOf(this.#tables.samples.series[sample]!);
  }

  /** Exemplar rows of a family, in file order. */
  exemplarsOf(family: number): Uint32Array<ArrayBuffer> {
    const { exemplars } = this.#tables;
    const found = new Uint32Array(exemplars.length);
    let count = 0;
    for (let row = 0; row < exemplars.length; row++)
      if (this.familyOfSample(exemplars.sample[row]!) === family) found[count++] = row;
    return found.slice(0, count);
  }
}
