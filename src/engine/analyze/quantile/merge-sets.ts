// Adds up the buckets of several label sets, as `sum by (le)` does.
//
// Only bounds that all of them have can be added; the others are left out and named. Counts are
// kept twice: as the engine adds them, where `1` and `1.0` are counted both, and as they are, where
// two spellings of a bound are one bound.

import { sumMisses } from '../feasible-sum.ts';
import { isCount } from './hard-bounds.ts';
import type { BucketLayout } from './bucket-layout.ts';
import type { BucketSets } from './bucket-sets.ts';

export interface MergedBuckets {
  /** Sets with a bucket; the others have no part in the buckets. */
  readonly sets: number;
  /** Common to all sets, rising. */
  readonly bounds: Float64Array;
  /** Cumulative, as the engine adds them. */
  readonly engineCounts: Float64Array;
  /** Cumulative; NaN when a set says nothing that can be counted on. */
  readonly counts: Float64Array;
  /** By bound: a sample that stands for it, of the first set. */
  readonly sample: Uint32Array;
  /** Samples of bounds that not all sets have, one each. */
  readonly uncommon: readonly number[];
  readonly hasNaN: boolean;
  /** Of the sets with buckets; NaN when one has none, or one that its buckets contradict. */
  readonly sum: number;
  /** 0 where no set can have negative values, else -Infinity. */
  readonly floor: number;
}

/** What the sets with one layout come to. */
interface Sum {
  readonly layout: BucketLayout;
  readonly first: number; // set
  readonly engineCounts: Float64Array;
  /** The same array where no bound is written twice. */
  readonly counts: Float64Array;
}

/** `ofAmounts`: the unit of the values is one. */
export function mergeSets(
  sets: BucketSets,
  rows: Iterable<number>,
  ofAmounts: boolean,
): MergedBuckets {
  const sums = new Map<BucketLayout, Sum>();
  let last: Sum | undefined;
  let merged = 0;
  let total = 0;
  let hasNaN = false;
  let floor = 0;
  for (const set of rows) {
    const layout = sets.layoutOf(set);
    hasNaN ||= layout.hasNaN;
    if (layout.bounds.length === 0) continue;
    merged++;
    if (last?.layout !== layout) {
      last = sums.get(layout) ?? emptySum(layout, set);
      sums.set(layout, last);
    }
    addSet(last, sets, set);
    const ownFloor = sets.floor(set, ofAmounts);
    floor = Math.min(floor, ownFloor);
    total += credibleSum(sets, set, ownFloor);
  }
  return {
    sets: merged,
    ...common([...sums.values()], sets),
    hasNaN,
    sum: merged === 0 ? NaN : total,
    floor: merged === 0 ? -Infinity : floor,
  };
}

/** The sum of a set, NaN if its buckets or its count are not of the same observations. */
function credibleSum(sets: BucketSets, set: number, floor: number): number {
  const sum = sets.sum(set);
  const count = sets.count(set);
  if (!Number.isNaN(count) && count !== sets.total(set)) return NaN;
  const range = sets.sumRange(set, floor);
  return range === undefined || sumMisses(sum, range) !== undefined ? NaN : sum;
}

function emptySum(layout: BucketLayout, first: number): Sum {
  const engineCounts = new Float64Array(layout.bounds.length);
  const counts = layout.repeats ? new Float64Array(layout.bounds.length) : engineCounts;
  return { layout, first, engineCounts, counts };
}

function addSet({ layout, engineCounts, counts }: Sum, sets: BucketSets, set: number): void {
  const { value } = sets.tables.samples;
  const { order, slot } = layout;
  for (let at = 0; at < order.length; at++)
    engineCounts[slot[at]!]! += value[sets.sampleOf(set, layout, at)]!;
  if (!layout.repeats) return;
  for (let at = 0; at < order.length;) {
    const bound = slot[at]!;
    let largest = NaN;
    for (; at < order.length && slot[at] === bound; at++) {
      const count = value[sets.sampleOf(set, layout, at)]!;
      if (isCount(count) && !(count <= largest)) largest = count;
    }
    counts[bound]! += largest;
  }
}

/** Adds up sums of several layouts, bound by bound. */
function common(sums: readonly Sum[], sets: BucketSets) {
  const held = new Map<number, number>(); // bound → layouts that have it
  for (const { layout } of sums)
    for (const bound of layout.bounds) held.set(bound, (held.get(bound) ?? 0) + 1);
  const uncommon = new Map<number, number>(); // bound → sample
  const slots = new Map<number, number>(); // common bound → place in the result
  const sample: number[] = [];
  for (const { layout, first } of sums) {
    const { order, slot } = layout;
    for (let at = 0; at < order.length; at++) {
      const bound = layout.bounds[slot[at]!]!;
      if (held.get(bound) !== sums.length) {
        if (!uncommon.has(bound)) uncommon.set(bound, sets.sampleOf(first, layout, at));
      } else if (!slots.has(bound)) {
        slots.set(bound, slots.size);
        sample.push(sets.sampleOf(first, layout, at));
      }
    }
  }
  // Where bounds are the same, -0 and 0 too, the first layout's are shown.
  const bounds = sums[0]?.layout.bounds.filter((bound) => slots.has(bound)) ?? new Float64Array();
  const engineCounts = new Float64Array(slots.size);
  const counts = new Float64Array(slots.size);
  for (const sum of sums) {
    for (const [at, bound] of sum.layout.bounds.entries()) {
      const to = slots.get(bound);
      if (to === undefined) continue;
      engineCounts[to]! += sum.engineCounts[at]!;
      counts[to]! += sum.counts[at]!;
    }
  }
  return {
    bounds,
    engineCounts,
    counts,
    sample: Uint32Array.from(sample),
    uncommon: [...uncommon].sort(([a], [b]) => a - b).map(([, row]) => row),
  };
}
