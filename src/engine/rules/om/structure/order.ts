// One walk over all lines in file order: where a family or a Metric comes back after something
// else stood between, and how each sample's timestamp follows the one before.

import { TYPE_INFO } from '../../../../model/metric-type.ts';
import { NONE } from '../../../../model/ids.ts';
import type { Tables } from '../../../store/tables.ts';
import { metricOfSeries } from './metrics.ts';

/** A sample's place among the lines. */
export const PLACE_IN_ORDER = 0;
/** The family had lines before, and another family stood between. */
export const PLACE_FAMILY_RETURNS = 1;
/** The Metric had samples before in this run of its family, and another Metric stood between. */
export const PLACE_METRIC_RETURNS = 2;

/** How a sample follows the earlier ones of its series, or else of its Metric. */
const TIME_IN_ORDER = 0;
/** The series again, neither with a timestamp. */
export const TIME_REPEATED = 1;
/** The series again at the same millisecond. */
export const TIME_EQUAL = 2;
/** The series again at an earlier time. */
export const TIME_BACKWARDS = 3;
/** The series again with a timestamp, after a sample without one. */
export const TIME_BEHIND_NONE = 4;
/** One sample of the Metric has a timestamp, the next has none, or the other way round. */
export const TIME_MIXED = 5;
/** Another part of the Metric at an earlier time. */
export const TIME_BACKWARDS_ACROSS = 6;

export interface Order {
  readonly place: Uint8Array; // by SampleRow: PLACE_*
  readonly time: Uint8Array; // by SampleRow: TIME_*
  readonly metric: Uint32Array; // by SeriesRow: first series of its Metric
}

const known = new WeakMap<Tables, Order>();

export function orderOf(tables: Tables): Order {
  let order = known.get(tables);
  if (order === undefined) known.set(tables, (order = walk(tables, identityOf(tables))));
  return order;
}

/** What counts as one series and as one Metric. */
export interface Identity {
  readonly series: Uint32Array; // by SampleRow
  readonly metric: Uint32Array; // by what `series` holds
}

export function identityOf(tables: Tables): Identity {
  return { series: tables.samples.series, metric: metricOfSeries(tables) };
}

export function walk(tables: Tables, { series: seriesOf, metric }: Identity): Order {
  const { families, names, series, samples, metadata } = tables;
  const place = new Uint8Array(samples.length);
  const time = new Uint8Array(samples.length);
  const clock = new Clock(metric.length);
  const familySeen = new Uint8Array(families.length);
  const metricRun = new Uint32Array(metric.length); // last run in which the Metric had a sample
  let run = 0; // runs of lines of one family, counted from 1
  let family: number = NONE;
  let current: number = NONE; // Metric of the sample before, in this run
  let meta = 0;

  for (let row = 0; row < samples.length; row++) {
    for (; meta < metadata.length && metadata.line[meta]! < samples.line[row]!; meta++) {
      const described = metadata.family[meta]!;
      if (described === NONE) continue;
      if (described !== family) {
        family = described;
        current = NONE;
        run++;
      }
      familySeen[described] = 1;
    }
    const own = names.family[series.name[samples.series[row]!]!]!;
    if (own !== family) {
      if (familySeen[own] !== 0) place[row] = PLACE_FAMILY_RETURNS;
      familySeen[own] = 1;
      family = own;
      current = NONE;
      run++;
    }
    const next = metric[seriesOf[row]!]!;
    const follows = next === current;
    if (!follows) {
      // The samples of an info family belong together in whatever order.
      const returns = metricRun[next] === run && families.type[own] !== TYPE_INFO;
      if (returns) place[row] = PLACE_METRIC_RETURNS;
      metricRun[next] = run;
      current = next;
    }
    time[row] = clock.tick(seriesOf[row]!, samples.timestamp[row]!, follows);
  }
  return { place, time, metric };
}

const SEEN_TIME = 1;
const SEEN_NONE = 2; // a sample without a timestamp

/** Remembers the newest time of each series and the time of the sample before. */
class Clock {
  #seen: Uint8Array; // by SeriesRow: SEEN_*
  #newest: Float64Array; // by SeriesRow, where SEEN_TIME
  #before = NaN;

  constructor(series: number) {
    this.#seen = new Uint8Array(series);
    this.#newest = new Float64Array(series);
  }

  tick(series: number, time: number, followsInMetric: boolean): number {
    const before = this.#before;
    this.#before = time;
    const seen = this.#seen[series]!;
    const none = Number.isNaN(time);
    this.#seen[series] = seen | (none ? SEEN_NONE : SEEN_TIME);
    if (seen !== 0) return none ? againWithout(seen) : this.#again(series, seen, time);
    this.#newest[series] = time;
    if (!followsInMetric) return TIME_IN_ORDER;
    if (Number.isNaN(before) !== none) return TIME_MIXED;
    return time < before ? TIME_BACKWARDS_ACROSS : TIME_IN_ORDER;
  }

  #again(series: number, seen: number, time: number): number {
    const newest = this.#newest[series]!;
    const first = (seen & SEEN_TIME) === 0;
    if (first || time > newest) this.#newest[series] = time;
    if ((seen & SEEN_NONE) !== 0) return TIME_BEHIND_NONE;
    if (time < newest) return TIME_BACKWARDS;
    return Math.trunc(time) === Math.trunc(newest) ? TIME_EQUAL : TIME_IN_ORDER;
  }
}

function againWithout(seen: number): number {
  return (seen & SEEN_NONE) !== 0 ? TIME_REPEATED : TIME_MIXED;
}
