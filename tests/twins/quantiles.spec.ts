// Histograms against the plain way: objects, maps and one step after the other.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardBounds, hardBuckets } from '../../src/engine/analyze/quantile/hard-bounds.ts';
import { HistogramIndex } from '../../src/engine/query/histograms.ts';
import type { QuantileMode } from '../../src/protocol/histograms.ts';
import { makeTables, type MadeSample } from '../support/tables.ts';

const runs = (numRuns: number) => ({ seed: 11, numRuns });

interface Bucket {
  readonly bound: number;
  count: number;
}

/** histogram_quantile as the notes on it are written. */
function quantileSlowly(q: number, given: readonly Bucket[], mode: QuantileMode): number {
  if (Number.isNaN(q)) return NaN;
  if (q < 0 || q > 1) return q < 0 ? -Infinity : Infinity;
  const sorted = given.map((bucket) => ({ ...bucket })).sort((a, b) => a.bound - b.bound);
  if (sorted[sorted.length - 1]?.bound !== Infinity) return NaN;
  const buckets: Bucket[] = [];
  for (const bucket of sorted) {
    const last = buckets[buckets.length - 1];
    if (last?.bound === bucket.bound) last.count += bucket.count;
    else buckets.push(bucket);
  }
  let before = buckets[0]!.count;
  for (const bucket of buckets.slice(1)) {
    const isNearly =
      before !== 0 &&
      bucket.count !== 0 &&
      Math.abs(bucket.count - before) / (Math.abs(bucket.count) + Math.abs(before)) < 1e-12;
    if (bucket.count < before || (mode === '3' && isNearly)) bucket.count = before;
    before = bucket.count;
  }
  const total = buckets[buckets.length - 1]!.count;
  if (buckets.length < 2 || total === 0) return NaN;
  let rank = q * total;
  const at = buckets.findIndex((bucket) => bucket.count >= rank);
  const bucket = buckets[at]!;
  if (at === buckets.length - 1) return buckets[at - 1]!.bound;
  if (at === 0 && bucket.bound <= 0) return bucket.bound;
  const start = at === 0 ? 0 : buckets[at - 1]!.bound;
  const below = at === 0 ? 0 : buckets[at - 1]!.count;
  rank -= below;
  return start + (bucket.bound - start) * (rank / (bucket.count - below));
}

const LE = ['-1', '0', '0.5', '1', '1.0', '2', '1e1', '+Inf', 'Inf', 'abc'];
const boundOf = (le: string) => (le.endsWith('Inf') ? Infinity : Number(le));

interface Line {
  readonly a: string;
  readonly b: string;
  readonly le: string;
  readonly count: number;
}

const series: fc.Arbitrary<Line> = fc.record({
  a: fc.constantFrom('1', '2'),
  b: fc.constantFrom('1', '2', '3'),
  le: fc.constantFrom(...LE),
  // Integers: in whatever order they are added, the sum is the same.
  count: fc.oneof(fc.nat(20), fc.constantFrom(1e12, 1e12 + 1)),
});
const dump = fc.uniqueArray(series, {
  selector: ({ a, b, le }) => [a, b, le].join(),
  maxLength: 60,
});
const anyQ = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 0.07, 0.5, 0.55, 0.9, 1, -0.1, 1.1, NaN),
);
const mode = fc.constantFrom<QuantileMode>('3', '2.42');

function indexOf(lines: readonly Line[]): HistogramIndex {
  const samples = lines.map(({ a, b, le, count }): MadeSample => ({
    name: 'h_bucket',
    labels: [
      ['a', a],
      ['le', le],
      ['b', b],
    ],
    value: count,
  }));
  return new HistogramIndex(
    makeTables(samples, [{ name: 'h', type: 'histogram' }]),
    (line) => line,
  );
}

const key = ({ a, b }: Line) => `${a} ${b}`;

describe('the quantiles of a dump', () => {
  it('are those of each label set, one after the other', () => {
    fc.assert(
      fc.property(dump, anyQ, mode, (lines, q, asked) => {
        const sets = new Map<string, Bucket[]>();
        for (const line of lines) {
          const buckets = sets.get(key(line)) ?? [];
          sets.set(key(line), buckets);
          if (line.le !== 'abc') buckets.push({ bound: boundOf(line.le), count: line.count });
        }
        const expected = [...sets]
          .filter(([, buckets]) => buckets.length > 0)
          .map(([set, buckets]) => [set, quantileSlowly(q, buckets, asked)]);
        const found = [...indexOf(lines).quantiles([q], asked)].map(({ labels, quantiles }) => [
          labels.map(([, value]) => value).join(' '),
          quantiles[0]?.value,
        ]);
        expect(found).toEqual(expected);
      }),
      runs(2000),
    );
  });

  it('are, merged, those of the common bounds added up', () => {
    fc.assert(
      fc.property(dump, anyQ, mode, (lines, q, asked) => {
        const read = lines.filter(({ le }) => le !== 'abc');
        const answer = indexOf(lines).histogram({
          family: 'h',
          pairs: [],
          mode: asked,
          quantiles: [q],
          by: ['a'],
        });
        if (answer.kind !== 'histogram') {
          expect(lines).toEqual([]);
          return;
        }
        const mergedSlowly = (of: typeof read) => {
          const sets = new Set(of.map(key));
          const bounds = [...new Set(of.map(({ le }) => boundOf(le)))].filter((bound) =>
            [...sets].every((set) =>
              of.some((line) => key(line) === set && boundOf(line.le) === bound),
            ),
          );
          return bounds.map((bound) => ({
            bound,
            count: of.reduce((sum, line) => sum + (boundOf(line.le) === bound ? line.count : 0), 0),
          }));
        };
        const { histogram } = answer;
        expect(histogram.quantiles[0]?.value).toBe(quantileSlowly(q, mergedSlowly(read), asked));
        for (const { labels, quantiles } of histogram.groups) {
          const own = read.filter(({ a }) => a === labels[0]?.[1]);
          expect(quantiles[0]?.value).toBe(quantileSlowly(q, mergedSlowly(own), asked));
        }
      }),
      runs(1000),
    );
  });
});

describe('the certain interval', () => {
  const bounds = fc
    .uniqueArray(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 8 })
    .map((some) => [...some.sort((a, b) => a - b).map((bound) => bound / 4), Infinity]);

  it('holds the k-th of any observations, with their sum and without it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -8, max: 30, noNaN: true }), { minLength: 1, maxLength: 60 }),
        bounds,
        fc.integer({ min: 0, max: 100 }),
        fc.boolean(),
        (values, edges, percent, isSummed) => {
          const sorted = values.toSorted((a, b) => a - b);
          const rank = Math.max(1, Math.ceil((percent * values.length) / 100));
          const truth = sorted[rank - 1]!;
          const floor = sorted[0]! > 0 && edges[0]! >= 0 ? 0 : -Infinity;
          const { lower, upper, bucket } = hardBounds(
            percent / 100,
            hardBuckets({
              bounds: Float64Array.from(edges),
              counts: Float64Array.from(edges, (edge) => values.filter((v) => v <= edge).length),
              floor,
              sum: isSummed ? values.reduce((sum, value) => sum + value, 0) : NaN,
            }),
          );
          const isBucket = truth > bucket[0] && truth <= bucket[1];
          expect([
            isBucket,
            lower <= truth,
            truth <= upper,
            lower >= bucket[0],
            upper <= bucket[1],
          ]).toEqual([true, true, true, true, true]);
        },
      ),
      runs(3000),
    );
  });

  it('is as narrow as the sum allows: some observations reach its ends', () => {
    // Two bounds and the three observations that push the middle one as far as it can go.
    const buckets = hardBuckets({
      bounds: Float64Array.of(1, 5, Infinity),
      counts: Float64Array.of(1, 3, 3),
      floor: 0,
      sum: 6,
    });
    const { lower, upper } = hardBounds(2 / 3, buckets);
    expect([lower, upper].map((end) => Number(end.toPrecision(8)))).toEqual([1, 3]);
    const reaching = [0, 3, 3];
    expect(reaching.reduce((a, b) => a + b)).toBe(6);
  });
});
