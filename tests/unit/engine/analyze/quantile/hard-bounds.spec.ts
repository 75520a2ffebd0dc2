import { describe, expect, it } from 'vitest';
import { hardBounds, hardBuckets } from '../../../../../src/engine/analyze/quantile/hard-bounds.ts';
import { thresholdShare } from '../../../../../src/engine/analyze/quantile/threshold-share.ts';

interface Given {
  readonly sum?: number;
  readonly floor?: number;
}

/** Buckets as `bound count`, cumulative and rising by bound. */
function made(buckets: string, { sum = NaN, floor = 0 }: Given = {}) {
  const pairs = buckets.split(', ').map((bucket) => bucket.split(' ').map(Number));
  return hardBuckets({
    bounds: Float64Array.from(pairs, ([bound]) => bound!),
    counts: Float64Array.from(pairs, ([, count]) => count!),
    floor,
    sum,
  });
}

/** `(lower, upper]`, in eight digits: what rounding is counted in is beyond them. */
function interval(q: number, buckets: string, given?: Given): string {
  const { lower, upper } = hardBounds(q, made(buckets, given));
  const [from, to] = [lower, upper].map((end) => Number(end.toPrecision(8)));
  return `(${from}, ${to}]`;
}

describe('the certain interval of a quantile', () => {
  it('is the bucket in which the counts reach the rank', () => {
    expect(interval(0.5, '1 2, 2 5, Infinity 10')).toBe('(1, 2]');
    expect(interval(0.51, '1 2, 2 5, Infinity 10')).toBe('(2, Infinity]');
    expect(interval(0, '1 0, 2 5, Infinity 10')).toBe('(1, 2]');
    expect(interval(1, '1 10, 2 10, Infinity 10')).toBe('(0, 1]');
  });

  it('takes no notice of noise in q·n: 0.55 · 100 is the 55th, not the 56th', () => {
    expect(0.55 * 100).toBeGreaterThan(55);
    expect(interval(0.55, '1 55, 5 55, 10 100, Infinity 100')).toBe('(0, 1]');
  });

  it('begins at -Infinity where values may be negative', () => {
    expect(interval(0.5, '1 9, Infinity 9', { floor: -Infinity })).toBe('(-Infinity, 1]');
  });

  it('is narrowed from above by the sum, even when the bucket has no end', () => {
    // 801 in (0, 10] and one above: 120 less what the others have at least.
    expect(interval(0.999, '1 700, 10 801, Infinity 802', { sum: 120 })).toBe('(10, 19]');
  });

  it('is narrowed from below by the sum', () => {
    // Three of at most 1 and 1 and 10 sum up to 11.5: the largest is at least 9.5.
    expect(interval(1, '1 2, 10 3, Infinity 3', { sum: 11.5 })).toBe('(9.5, 10]');
  });

  it('is narrowed from below above the last bound too, where the rank is the last', () => {
    expect(interval(1, '1 2, Infinity 3', { sum: 52 })).toBe('(50, 52]');
    expect(interval(0.5, '1 1, Infinity 3', { sum: 52 })).toBe('(1, 26]');
  });

  it('is a point when there is one observation', () => {
    expect(hardBounds(0.5, made('1 0, 5 1, Infinity 1', { sum: 3 }))).toEqual({
      lower: 3,
      upper: 3,
      bucket: [1, 5],
      tightened: true,
    });
  });

  it('is the bucket alone when the sum contradicts the buckets', () => {
    const none = { lower: 1, upper: 2, bucket: [1, 2], tightened: false };
    expect(hardBounds(0.5, made('1 0, 2 4, Infinity 4', { sum: 100 }))).toEqual(none);
    expect(hardBounds(0.5, made('1 0, 2 4, Infinity 4', { sum: 0.1 }))).toEqual(none);
    expect(hardBounds(0.5, made('1 0, 2 4, Infinity 4', { sum: NaN }))).toEqual(none);
  });

  it('bears a sum that is off by rounding', () => {
    const sum = Array.from({ length: 10 }, () => 0.1).reduce((a, b) => a + b);
    expect(sum).toBeLessThan(1);
    const { lower, upper } = hardBounds(1, made('0.1 10, 1 10, Infinity 10', { sum }));
    expect(lower).toBeLessThanOrEqual(0.1);
    expect(upper).toBe(0.1);
  });

  it('spans all buckets that a falling count may mean', () => {
    expect(interval(0.5, '1 3, 2 6, 3 4, 4 8, Infinity 10', { sum: 20 })).toBe('(1, 4]');
  });

  it('leaves out buckets whose count is none', () => {
    expect(interval(0.5, '1 4, 2 NaN, 3 8, Infinity 10')).toBe('(1, 3]');
    expect(interval(0.5, '1 -4, 2 Infinity, 3 8, Infinity 10')).toBe('(0, 3]');
  });

  it('is everything when nobody says how many there are', () => {
    expect(interval(0.5, '1 4, 2 5')).toBe('(0, Infinity]');
    expect(interval(0.5, '1 4, 2 5, Infinity NaN', { floor: -Infinity })).toBe(
      '(-Infinity, Infinity]',
    );
  });

  it('is none where there is no such quantile', () => {
    expect(interval(0.5, '1 0, Infinity 0')).toBe('(NaN, NaN]');
    for (const q of [-0.1, 1.1, NaN, Infinity])
      expect(interval(q, '1 2, Infinity 2')).toBe('(NaN, NaN]');
  });
});

describe('the share at or below a threshold', () => {
  const share = (threshold: number, buckets: string, given?: Given) => {
    const { lowest, highest, below, above } = thresholdShare(threshold, made(buckets, given));
    return `${lowest}..${highest} between ${below} and ${above}`;
  };
  const BUCKETS = '1 2, 2 5, Infinity 10';

  it('is exact at a bound', () => {
    expect(share(2, BUCKETS)).toBe('0.5..0.5 between 2 and 2');
    expect(share(Infinity, BUCKETS)).toBe('1..1 between Infinity and Infinity');
  });

  it('is between the shares of the bounds around it', () => {
    expect(share(1.5, BUCKETS)).toBe('0.2..0.5 between 1 and 2');
    expect(share(3, BUCKETS)).toBe('0.5..1 between 2 and Infinity');
    expect(share(0.5, BUCKETS)).toBe('0..0.2 between 0 and 1');
  });

  it('is nothing below what values can be', () => {
    expect(share(-1, BUCKETS)).toBe('0..0 between -Infinity and 0');
    expect(share(-1, BUCKETS, { floor: -Infinity })).toBe('0..0.2 between -Infinity and 1');
  });

  it('is what a falling count may mean', () => {
    expect(share(2, '1 6, 2 4, Infinity 10')).toBe('0.4..0.6 between 2 and 2');
  });

  it('is unknown without observations, or without a bucket at +Inf', () => {
    expect(share(1, '1 0, Infinity 0')).toBe('NaN..NaN between -Infinity and Infinity');
    expect(share(1, '1 3')).toBe('NaN..NaN between -Infinity and Infinity');
  });
});
