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
  { bounds, reached, certain, total, floor, sum }: HardBuckets,
  at: number,
  rank: number,
): { readonly lower: number; readonly upper: number } | undefined {
  if (!Number.isFinite(sum) || !Number.isSafeInteger(total)) return undefined;
  let least = 0;
  let most = 0;
  let leastOthers = 0;
  let mostOthers = 0;
  let size = 0; // of all finite terms: what rounding is in proportion to
  let below = floor;
  let before = 0;
  for (let bucket = 0; bucket < bounds.length; bucket++) {
    const bound = bounds[bucket]!;
    const count = reached[bucket]!;
    if (count !== certain[bucket] || !Number.isInteger(count)) return undefined;
    const inside = count - before;
    const others = (members: number) => (bucket === at ? inside - members : inside);
    least += times(inside, below);
    most += times(inside, bound);
    leastOthers += times(others(count - rank + 1), below);
    mostOthers += times(others(rank - before), bound);
    if (Number.isFinite(below)) size += inside * Math.abs(below);
    if (Number.isFinite(bound)) size += inside * Math.abs(bound);
    below = bound;
    before = count;
  }
  const added = floor >= 0 ? Math.abs(sum) : Math.abs(sum) + size;
  const slack = HALF_ULP * ((total - 1) * added + 4 * bounds.length * size);
  if (sum < least - slack || sum > most + slack) return undefined;
  const above = reached[at]! - rank + 1;
  const upTo = rank - (at === 0 ? 0 : reached[at - 1]!);
  return {
    lower: (sum - mostOthers - slack) / upTo,
    upper: (sum - leastOthers + slack) / above,
  };
}

/** No observations contribute nothing, wherever the edge is. */
function times(count: number, edge: number): number {
  return count === 0 ? 0 : count * edge;
}
