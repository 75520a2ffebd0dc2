// `histogram_quantile` of Prometheus for classic histograms, step by step and bit for bit.
//
// Source: promql/quantile.go, BucketQuantile in 3.x and bucketQuantile in 2.42, and util/almost
// for the comparison. What stands here is what a server answers, its quirks included; what the
// counts prove is in `hard-bounds.ts`.

import type { QuantileMode } from '../../../protocol/histograms.ts';

/** Buckets in rising order, equal bounds added up, repaired as the engine does. */
export interface EngineBuckets {
  readonly bounds: Float64Array;
  /** Cumulative. */
  readonly counts: Float64Array;
  /** A count was lower than the one before it. */
  readonly forced: boolean;
  /** A count differed from the one before it by next to nothing (3.x only). */
  readonly smallDeltas: boolean;
  /** Too few bounds, or none at +Inf: the answer is NaN. */
  readonly incomplete: boolean;
}

export interface EngineQuantile {
  readonly value: number;
  /** The bucket that the engine picked; absent when it never came to look. */
  readonly bucket?: readonly [lower: number, upper: number];
}

/** `bounds`: distinct and rising; `unordered`: there is one more that is NaN. */
export function engineBuckets(
  bounds: Float64Array,
  counts: Float64Array,
  { mode, unordered = false }: { readonly mode: QuantileMode; readonly unordered?: boolean },
): EngineBuckets {
  const repaired = counts.slice();
  const flags = mode === '3' ? ignoreSmallDeltas(repaired) : keepMaximum(repaired);
  const incomplete = unordered || bounds.length < 2 || bounds[bounds.length - 1] !== Infinity;
  return { bounds, counts: repaired, ...flags, incomplete };
}

export function histogramQuantile(q: number, buckets: EngineBuckets): EngineQuantile {
  if (Number.isNaN(q)) return { value: NaN };
  if (q < 0) return { value: -Infinity };
  if (q > 1) return { value: Infinity };
  const { bounds, counts, incomplete } = buckets;
  const last = bounds.length - 1;
  if (incomplete || counts[last] === 0) return { value: NaN };
  const rank = q * counts[last]!;
  const at = firstAtLeast(counts, last, rank);
  const lower = at === 0 ? -Infinity : bounds[at - 1]!;
  const upper = bounds[at]!;
  return { value: interpolate(buckets, at, rank), bucket: [lower, upper] };
}

function interpolate({ bounds, counts }: EngineBuckets, at: number, rank: number): number {
  const last = bounds.length - 1;
  const end = bounds[at]!;
  if (at === last) return bounds[last - 1]!;
  if (at === 0) return end <= 0 ? end : 0 + end * (rank / counts[0]!);
  const start = bounds[at - 1]!;
  const below = counts[at - 1]!;
  return start + (end - start) * ((rank - below) / (counts[at]! - below));
}

/** Go's sort.Search: among counts that are not ordered (NaN) the steps decide, so they are the same. */
function firstAtLeast(counts: Float64Array, length: number, rank: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (counts[middle]! >= rank) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** 2.42: a count below the largest so far is raised to it. */
function keepMaximum(counts: Float64Array): { forced: boolean; smallDeltas: boolean } {
  let max = counts[0] ?? NaN;
  let forced = false;
  for (let at = 1; at < counts.length; at++) {
    const count = counts[at]!;
    if (count > max) max = count;
    else if (count < max) {
      counts[at] = max;
      forced = true;
    }
  }
  return { forced, smallDeltas: false };
}

const SMALL_DELTA = 1e-12;
const SMALLEST_NORMAL = 2 ** -1022;

/** 3.x: the same, but a difference that is next to nothing is flattened, up or down. */
function ignoreSmallDeltas(counts: Float64Array): { forced: boolean; smallDeltas: boolean } {
  let previous = counts[0] ?? NaN;
  let forced = false;
  let smallDeltas = false;
  for (let at = 1; at < counts.length; at++) {
    const count = counts[at]!;
    if (count === previous) continue;
    if (almostEqual(previous, count)) smallDeltas = true;
    else if (count < previous) forced = true;
    else {
      previous = count;
      continue;
    }
    counts[at] = previous;
  }
  return { forced, smallDeltas };
}

function almostEqual(a: number, b: number): boolean {
  if (Number.isNaN(a) && Number.isNaN(b)) return true;
  if (a === b) return true;
  const sum = Math.abs(a) + Math.abs(b);
  const difference = Math.abs(a - b);
  if (a === 0 || b === 0 || sum < SMALLEST_NORMAL)
    return difference < SMALL_DELTA * SMALLEST_NORMAL;
  return difference / Math.min(sum, Number.MAX_VALUE) < SMALL_DELTA;
}
