// Between which values a quantile certainly lies, given the counts and the sum.
//
// Nearest rank: of n observations the quantile q is the k-th smallest, k = ⌈q·n⌉ and at least 1.
// It lies in the bucket in which the counts reach k. The sum narrows that bucket (L, U], since it
// bounds what the m observations of rank k and above can be, when all others are as small as
// their buckets allow; and the m' of rank k and below, when all others are as large:
//
//   x_k ≤ (sum − least of the others) / m        x_k ≥ (sum − most of the others) / m'
//
// Rounding is counted in: whoever added up n floats may be off by n half-ulps.

/** Counts that can be counted on. Buckets whose count is no count are left out. */
export interface HardBuckets {
  /** Rising. */
  readonly bounds: Float64Array;
  /** Cumulative; the largest count so far, and the smallest yet to come. Equal unless counts fall. */
  readonly reached: Float64Array;
  readonly certain: Float64Array;
  /** Observations; NaN when nobody says how many there are. */
  readonly total: number;
  readonly floor: number;
  /** NaN: nothing follows from it. */
  readonly sum: number;
}

export interface HardBounds {
  readonly lower: number;
  readonly upper: number;
  readonly bucket: readonly [lower: number, upper: number];
  readonly tightened: boolean;
}

export interface RawBuckets {
  readonly bounds: Float64Array;
  readonly counts: Float64Array;
  readonly floor: number;
  readonly sum: number;
}

const NOWHERE: HardBounds = { lower: NaN, upper: NaN, bucket: [NaN, NaN], tightened: false };

/** Half an ulp of 1. */
const HALF_ULP = 2 ** -53;
/** How often a bucket's term is rounded here, at most. */
const ROUNDINGS = 4;

export function hardBuckets({ bounds, counts, floor, sum }: RawBuckets): HardBuckets {
  const usable = [...counts.keys()].filter((at) => isCount(counts[at]!));
  const kept = Float64Array.from(usable, (at) => bounds[at]!);
  const reached = Float64Array.from(usable, (at) => counts[at]!);
  const certain = reached.slice();
  for (let at = 1; at < kept.length; at++)
    if (reached[at]! < reached[at - 1]!) reached[at] = reached[at - 1]!;
  for (let at = kept.length - 2; at >= 0; at--)
    if (certain[at]! > certain[at + 1]!) certain[at] = certain[at + 1]!;
  const isWhole = kept[kept.length - 1] === Infinity;
  const total = isWhole ? reached[kept.length - 1]! : NaN;
  return { bounds: kept, reached, certain, total, floor, sum };
}

export function isCount(value: number): boolean {
  return value >= 0 && value < Infinity;
}

/** NaN where there is no such quantile: nothing was observed, or `q` is not within 0 and 1. */
export function hardBounds(q: number, buckets: HardBuckets): HardBounds {
  const { bounds, reached, certain, total, floor } = buckets;
  if (!(q >= 0 && q <= 1) || total === 0) return NOWHERE;
  if (Number.isNaN(total))
    return { lower: floor, upper: Infinity, bucket: [floor, Infinity], tightened: false };
  const rank = nearestRank(q, total);
  const first = reached.findIndex((count) => count >= rank);
  const last = certain.findIndex((count) => count >= rank);
  const lower = first === 0 ? floor : bounds[first - 1]!;
  const upper = last < 0 ? Infinity : bounds[last]!;
  const bucket = [lower, upper] as const;
  const tight = first === last ? tighten(buckets, first, rank) : undefined;
  if (tight === undefined) return { lower, upper, bucket, tightened: false };
  const low = Math.min(Math.max(lower, tight.lower), upper);
  const high = Math.max(Math.min(upper, tight.upper), low);
  return { lower: low, upper: high, bucket, tightened: low > lower || high < upper };
}

/** ⌈q·n⌉, where a product that misses an integer by float noise alone counts as that integer. */
function nearestRank(q: number, total: number): number {
  const exact = q * total;
  const whole = Math.round(exact);
  const rank = Math.abs(exact - whole) <= 4 * Number.EPSILON * exact ? whole : Math.ceil(exact);
  return Math.min(Math.max(1, rank), total);
}

/** Undefined: the sum says nothing, or contradicts the buckets. */
function tighten(
  buckets: HardBuckets,
  at: number,
  rank: number,
): { readonly lower: number; readonly upper: number } | undefined {
  const { reached, total, floor, sum } = buckets;
  if (!Number.isFinite(sum) || !Number.isSafeInteger(total) || !areWhole(buckets)) return undefined;
  const above = reached[at]! - rank + 1;
  const upTo = rank - (at === 0 ? 0 : reached[at - 1]!);
  const least = weigh(buckets, 'lower');
  const most = weigh(buckets, 'upper');
  const leastOthers = weigh(buckets, 'lower', { at, members: above });
  const mostOthers = weigh(buckets, 'upper', { at, members: upTo });
  // Sums of positive numbers are off in proportion to themselves, others to all that went in.
  const added = floor >= 0 ? Math.abs(sum) : Math.abs(sum) + least.size + most.size;
  const slack = ({ size, terms }: Weight) =>
    HALF_ULP * ((total - 1) * added + ROUNDINGS * terms * size);
  if (sum < least.sum - slack(least) || sum > most.sum + slack(most)) return undefined;
  return {
    lower: (sum - mostOthers.sum - slack(mostOthers)) / upTo,
    upper: (sum - leastOthers.sum + slack(leastOthers)) / above,
  };
}

interface Weight {
  readonly sum: number;
  /** Of the finite terms, without signs: what rounding is in proportion to. */
  readonly size: number;
  readonly terms: number;
}

/** Adds up all observations as if each were at the `lower` or `upper` end of its bucket; `but` leaves some out. */
function weigh(
  { bounds, reached, floor }: HardBuckets,
  end: 'lower' | 'upper',
  but?: { readonly at: number; readonly members: number },
): Weight {
  let sum = 0;
  let size = 0;
  let below = floor;
  let before = 0;
  for (let at = 0; at < bounds.length; at++) {
    const bound = bounds[at]!;
    const members = reached[at]! - before - (but?.at === at ? but.members : 0);
    if (members > 0) {
      const term = members * (end === 'lower' ? below : bound);
      sum += term;
      if (Number.isFinite(term)) size += Math.abs(term);
    }
    below = bound;
    before = reached[at]!;
  }
  return { sum, size, terms: bounds.length };
}

/** Whether the counts are those of observations: whole, and never falling. */
function areWhole({ reached, certain }: HardBuckets): boolean {
  return reached.every((count, at) => Number.isInteger(count) && count === certain[at]);
}
