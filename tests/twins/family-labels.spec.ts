import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelDetails } from '../../src/engine/query/series/label-details.ts';
import { radixOrder } from '../../src/engine/query/series/radix-order.ts';
import { makeTables, type MadeSample } from '../support/tables.ts';

type Pair = readonly [string, string];

const word = fc.constantFrom('1', '2', '3', '');
const labels = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), word), { maxLength: 5 });
const sample = fc.record({ name: fc.constantFrom('f', 'f_count'), labels });

const written = (pairs: readonly Pair[]): string => JSON.stringify([...pairs].map(String).sort());

/** The distinct series in file order, empty labels left out. */
function seriesOf(samples: readonly MadeSample[]): { name: string; pairs: Pair[] }[] {
  const distinct = new Map<string, { name: string; pairs: Pair[] }>();
  for (const { name, labels: all = [] } of samples) {
    const pairs = all.filter(([, value]) => value !== '');
    const key = name + written(pairs);
    if (!distinct.has(key)) distinct.set(key, { name, pairs });
  }
  return [...distinct.values()];
}

function detailOf(label: string, series: ReturnType<typeof seriesOf>) {
  const first = series.flatMap(({ pairs }) => pairs.find(([name]) => name === label)?.[1] ?? []);
  const rests = series.map(({ name, pairs }) => name + written(pairs.filter(([n]) => n !== label)));
  const values = [...new Set(first)];
  return {
    name: label,
    values: values.length,
    series: first.length,
    merged: rests.filter((rest) => rests.filter((other) => other === rest).length > 1).length,
    left: new Set(rests).size,
    top: values
      .map((value) => ({ value, series: first.filter((other) => other === value).length }))
      .sort((a, b) => b.series - a.series),
  };
}

describe('the labels of a family', () => {
  it('cost and merge what comparing all series with all others says', () => {
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 40 }), (samples) => {
        const tables = makeTables(samples, [{ name: 'f', type: 'summary' }]);
        const rows = Uint32Array.from({ length: tables.series.length }, (_, row) => row);
        const series = seriesOf(samples);
        expect(rows.length).toBe(series.length);

        const expected = ['a', 'b', 'c', 'd']
          .map((label) => detailOf(label, series))
          .filter((detail) => detail.values > 0)
          .sort((a, b) => b.values - a.values || b.series - a.series);
        expect(labelDetails(tables, rows)).toEqual({ labels: expected, others: 0 });
      }),
      { numRuns: 500 },
    );
  });
});

describe('the order by digits', () => {
  const key = fc.oneof(
    fc.double(),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(NaN, 0, -0, Infinity, -Infinity, Number.MIN_VALUE, -Number.MIN_VALUE),
  );

  it.each([false, true])('is that of comparing, descending %s', (descending) => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 80 }), (keys) => {
        const way = descending ? -1 : 1;
        const places = keys.map((_, place) => place);
        const numbers = places.filter((place) => !Number.isNaN(keys[place]));
        const nothing = places.filter((place) => Number.isNaN(keys[place]));
        numbers.sort((a, b) => (keys[a]! < keys[b]! ? -way : keys[a]! > keys[b]! ? way : a - b));
        expect([...radixOrder(Float64Array.from(keys), descending)]).toEqual([
          ...numbers,
          ...nothing,
        ]);
      }),
      { numRuns: 500 },
    );
  });
});
