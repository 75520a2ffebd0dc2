// When the series of a family were created, by the `_created` samples of OpenMetrics.
//
// A created time belongs to the series with the same labels; of a histogram `le` is left out, of a
// summary `quantile`.

import { NONE } from '../../../model/ids.ts';
import {
  ROLE_CREATED,
  TYPE_GAUGEHISTOGRAM,
  TYPE_HISTOGRAM,
  TYPE_SUMMARY,
} from '../../../model/metric-type.ts';
import { SeriesGroups } from '../../analyze/series-groups.ts';
import type { Tables } from '../../store/tables.ts';

const MS = 1000;

export class CreatedTimes {
  /** `_created` series with a time. */
  readonly series: number;
  readonly min: number; // ms since the epoch
  readonly max: number;
  readonly #groups: SeriesGroups;
  readonly #label: number;
  readonly #times: number[] = []; // by group

  /** Of the series `rows` of `family`. */
  constructor(tables: Tables, family: number, rows: Uint32Array) {
    const { names, series, samples } = tables;
    this.#groups = new SeriesGroups(tables);
    this.#label = leftOut(tables, family);
    let count = 0;
    let min = Infinity;
    let max = -Infinity;
    for (const row of rows) {
      if (names.role[series.name[row]!] !== ROLE_CREATED) continue;
      const time = samples.value[series.firstSample[row]!]! * MS;
      if (!Number.isFinite(time)) continue;
      count++;
      if (time < min) min = time;
      if (time > max) max = time;
      this.#times[this.#groupOf(row)] ??= time;
    }
    this.series = count;
    this.min = min;
    this.max = max;
  }

  /** In ms since the epoch, NaN when nobody says. */
  of(row: number): number {
    return this.series === 0 ? NaN : (this.#times[this.#groupOf(row)] ?? NaN);
  }

  #groupOf(row: number): number {
    return this.#groups.of(row, 0, this.#label);
  }
}

/** The label that parts the samples of one metric. */
function leftOut({ families, strings }: Tables, family: number): number {
  switch (families.type[family]) {
    case TYPE_HISTOGRAM:
    case TYPE_GAUGEHISTOGRAM:
      return strings.find('le') ?? NONE;
    case TYPE_SUMMARY:
      return strings.find('quantile') ?? NONE;
    default:
      return NONE;
  }
}
