import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dearestFamilies, typeShares } from '../../src/engine/analyze/family-costs.ts';
import { countLabels, dearestLabels } from '../../src/engine/analyze/label-costs.ts';
import { PairSet } from '../../src/engine/analyze/pair-set.ts';
import { makeTables, type MadeFamily, type MadeSample } from '../support/tables.ts';

const word = fc.constantFrom('a', 'b', 'c', 'd', '');
const labels = fc.array(fc.tuple(fc.constantFrom('x', 'y', 'z'), word), { maxLength: 4 });
const sample = fc.record({ name: fc.constantFrom('f', 'g', 'h', 'g_count'), labels });

/** The distinct series, each as its name and its sorted non-empty pairs. */
function seriesOf(samples: readonly MadeSample[]): { name: string; pairs: [string, string][] }[] {
  const distinct = new Map<string, { name: string; pairs: [string, string][] }>();
  for (const { name, labels = [] } of samples) {
    const pairs = labels
      .filter(([, value]) => value !== '')
      .map(([label, value]): [string, string] => [label, value])
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    distinct.set(JSON.stringify([name, pairs]), { name, pairs });
  }
  return [...distinct.values()];
}

const familyOf = (name: string): string => (name === 'g_count' ? 'g' : name);
const declared: MadeFamily[] = [
  { name: 'g', type: 'summary' },
  { name: 'empty', type: 'gauge' },
];

describe('what labels and families cost', () => {
  it('is what counting sets of strings says', () => {
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 60 }), (samples) => {
        const tables = makeTables(samples, declared);
        const series = seriesOf(samples);

        const expected = ['x', 'y', 'z'].flatMap((label) => {
          const carriers = series.filter(({ pairs }) => pairs.some(([name]) => name === label));
          if (carriers.length === 0) return [];
          const values = carriers.flatMap(({ pairs }) =>
            pairs.filter(([name]) => name === label).map(([, value]) => value),
          );
          return {
            name: label,
            values: new Set(values).size,
            families: new Set(carriers.map(({ name }) => familyOf(name))).size,
            series: carriers.length,
          };
        });
        expected.sort((a, b) => b.values - a.values || b.series - a.series);
        expect(dearestLabels(tables, countLabels(tables))).toEqual(expected);

        const bySeries = new Map([
          ['g', 0],
          ['empty', 0],
        ]);
        for (const { name } of samples) bySeries.set(familyOf(name), 0);
        for (const { name } of series) {
          bySeries.set(familyOf(name), bySeries.get(familyOf(name))! + 1);
        }
        const ordered = [...bySeries].sort((a, b) => b[1] - a[1]);
        const { families, others } = dearestFamilies(tables, 2);
        expect(families.map(({ name, series: count }) => [name, count])).toEqual(
          ordered.slice(0, 2),
        );
        expect(others).toEqual({
          families: Math.max(0, ordered.length - 2),
          series: ordered.slice(2).reduce((sum, [, count]) => sum + count, 0),
        });
        expect(typeShares(tables).reduce((sum, share) => sum + share.series, 0)).toBe(
          series.length,
        );
      }),
    );
  });
});

describe('a set of pairs', () => {
  it('knows what a set of strings knows', () => {
    const row = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 0xfffffffe }));
    fc.assert(
      fc.property(fc.array(fc.tuple(row, row), { minLength: 500, maxLength: 3000 }), (pairs) => {
        const set = new PairSet();
        const twin = new Set<string>();
        for (const [first, second] of pairs) {
          const key = `${first} ${second}`;
          expect(set.add(first, second)).toBe(!twin.has(key));
          twin.add(key);
        }
        expect(set.size).toBe(twin.size);
      }),
      { numRuns: 20 },
    );
  });
});
