// The label sets of histograms as the quantiles need them: layout, counts and the two totals of
// each, straight from the columns.

import { NONE } from '../../../model/ids.ts';
import type { Tables } from '../../store/tables.ts';
import { feasibleSum, type SumRange } from '../feasible-sum.ts';
import type { HistogramTable } from '../histogram-table.ts';
import { layOut, type BucketLayout } from './bucket-layout.ts';
import { floorOf } from './floor.ts';

export class BucketSets {
  readonly tables: Tables;
  readonly table: HistogramTable;
  #layouts = new Map<string, BucketLayout>();
  #rows = new Uint32Array(64);
  #last: { readonly texts: Uint32Array; readonly layout: BucketLayout } | undefined;

  constructor(tables: Tables, table: HistogramTable) {
    this.tables = tables;
    this.table = table;
  }

  /** Equal layouts are the same object. */
  layoutOf(set: number): BucketLayout {
    const { boundStart, bounds } = this.table;
    const texts = bounds.text.subarray(boundStart[set], boundStart[set + 1]);
    if (this.#last !== undefined && equal(this.#last.texts, texts)) return this.#last.layout;
    const key = texts.join();
    let layout = this.#layouts.get(key);
    if (layout === undefined) {
      const { strings } = this.tables;
      layout = layOut(Array.from(texts, (text) => (text === NONE ? '' : strings.text(text))));
      this.#layouts.set(key, layout);
    }
    this.#last = { texts, layout };
    return layout;
  }

  /** SampleRow of entry `at` of the set's layout. */
  sampleOf(set: number, layout: BucketLayout, at: number): number {
    const { boundStart, bounds } = this.table;
    return bounds.sample[boundStart[set]! + layout.order[at]!]!;
  }

  /** Of `_sum`; NaN when there is none. */
  sum(set: number): number {
    return this.#value(this.table.sum[set]!);
  }

  /** Of `_count`; NaN when there is none. */
  count(set: number): number {
    return this.#value(this.table.count[set]!);
  }

  /** Of the bucket at +Inf; NaN when there is none. */
  total(set: number): number {
    const layout = this.layoutOf(set);
    const at = layout.order.length - 1;
    if (layout.bounds[layout.bounds.length - 1] !== Infinity) return NaN;
    return this.#value(this.sampleOf(set, layout, at));
  }

  /** What the set says that it observed: `_count`, or else the bucket at +Inf. */
  observations(set: number): number {
    const count = this.count(set);
    return Number.isNaN(count) ? this.total(set) : count;
  }

  /** The lower end of the set's first bucket. `ofAmounts`: its unit is one. */
  floor(set: number, ofAmounts: boolean): number {
    const [lowest = -Infinity] = this.layoutOf(set).bounds;
    return floorOf(ofAmounts, lowest, this.sum(set));
  }

  /** Where the set's sum must lie; undefined where its counts do not tell. */
  sumRange(set: number, floor: number): SumRange | undefined {
    const { order } = this.layoutOf(set);
    if (order.length > this.#rows.length) this.#rows = new Uint32Array(order.length * 2);
    const rows = this.#rows.subarray(0, order.length);
    const start = this.table.boundStart[set]!;
    for (let at = 0; at < order.length; at++) rows[at] = start + order[at]!;
    return feasibleSum(this.table, this.tables.samples.value, rows, floor);
  }

  #value(sample: number): number {
    return sample === NONE ? NaN : this.tables.samples.value[sample]!;
  }
}

function equal(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
