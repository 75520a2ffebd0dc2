// Between which values the sum of a histogram must lie, given its buckets.
//
//   bounds   0.1    0.5   +Inf          least = 2 · 0.1            (the lowest bucket is empty)
//   counts    0      2      2           most  = 2 · 0.5            (none above the last bound)
//
// Each observation lies above the bound below its bucket and at or below its own. An observation
// in the lowest bucket has no lower bound, since values may be negative, unless that is ruled out;
// one in the last has no upper bound.

import type { HistogramTable } from './histogram-table.ts';

export interface SumRange {
  readonly least: number; // -Infinity when nothing holds it from below
  readonly most: number;
  readonly observations: number;
}

/**
 * Share by which a sum may miss what the buckets allow: libraries that read the two one after the
 * other are an observation or so apart.
 */
const SLACK = 0.01;

/** Whether `sum` lies outside the range by more than the slack, and on which side. */
export function sumMisses(sum: number, { least, most }: SumRange): 'high' | 'low' | undefined {
  if (sum > most + SLACK * Math.abs(most)) return 'high';
  if (sum < least - SLACK * Math.abs(least)) return 'low';
  return undefined;
}

/**
 * `rows`: the histogram's rows of the bounds table in ascending order; `floor`: the lower end of the
 * lowest bucket. Undefined: no buckets, or
 * counts that are no counts (falling, negative, not finite), from which nothing follows.
 */
export function feasibleSum(
  { bounds }: HistogramTable,
  value: Float64Array,
  rows: Uint32Array,
  floor = -Infinity,
): SumRange | undefined {
  if (rows.length === 0 || bounds.bound[rows[rows.length - 1]!] !== Infinity) return undefined;
  let least = 0;
  let most = 0;
  let below = floor;
  let before = 0;
  for (const at of rows) {
    const bound = bounds.bound[at]!;
    const count = value[bounds.sample[at]!]!;
    if (!(count >= before && count < Infinity)) return undefined;
    const inside = count - before;
    if (inside > 0) {
      least += inside * below;
      most += inside * bound;
    }
    below = bound;
    before = count;
  }
  return { least, most, observations: before };
}
