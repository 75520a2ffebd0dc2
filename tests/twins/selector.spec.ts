import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSelector } from '../../src/engine/query/selector/parse-selector.ts';
import { selectSeries } from '../../src/engine/query/selector/select-series.ts';
import { makeTables, type MadeSample } from '../support/tables.ts';

const name = fc.constantFrom('hits', 'hits_total', 'lag', 'lag_bucket', 'lag_sum');
const label = fc.constantFrom('a', 'b', 'c');
const value = fc.constantFrom('', 'x', 'y', 'xy', 'x\ny');
const samples: fc.Arbitrary<MadeSample[]> = fc.array(
  fc.record({
    name,
    labels: fc.uniqueArray(fc.tuple(label, value), { selector: ([key]) => key, maxLength: 3 }),
  }),
  { maxLength: 40 },
);
const match = fc.record({
  label: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c', 'd') },
    fc.constant('__name__'),
  ),
  operator: fc.constantFrom('=', '!=', '=~', '!~'),
  value: fc.constantFrom('', 'x', 'y', '.*', '.+', 'x|y', 'x.?y', 'hits', 'lag', 'lag.*', '(?:x)?'),
});

const familyOf = (sample: string): string => sample.replace(/^lag_(?:bucket|sum)$/, 'lag');

describe('a label selector', () => {
  it('selects what asking each series in turn selects', () => {
    fc.assert(
      fc.property(samples, fc.array(match, { maxLength: 4 }), (made, matches) => {
        const tables = makeTables(made, [{ name: 'lag', type: 'histogram' }]);
        const query = `{${matches
          .map((one) => `${one.label}${one.operator}${JSON.stringify(one.value)}`)
          .join(',')}}`;
        const selector = parseSelector(query);
        if (selector.kind === 'bad-query') throw new Error(`${query}: ${selector.problem}`);
        const selection = selectSeries(selector, tables);
        if (selection.kind === 'bad-query') throw new Error(`${query}: ${selection.problem}`);

        const holds = (one: (typeof matches)[number], values: readonly string[]): boolean => {
          const regex = new RegExp(`^(?:${one.value})$`, 'su');
          const test = (it: string) =>
            one.operator.endsWith('~') ? regex.test(it) : it === one.value;
          return values.some(test) !== one.operator.startsWith('!');
        };
        for (let row = 0; row < tables.series.length; row++) {
          const sample = made[tables.series.firstSample[row]!]!;
          const labels = new Map(sample.labels);
          const expected = matches.every((one) =>
            holds(
              one,
              one.label === '__name__'
                ? [sample.name, familyOf(sample.name)]
                : [labels.get(one.label) ?? ''],
            ),
          );
          expect(selection.series.has(row), `${query} on ${JSON.stringify(sample)}`).toBe(expected);
        }
        const families = new Set<number>();
        for (let row = 0; row < tables.series.length; row++) {
          if (selection.series.has(row))
            families.add(tables.names.family[tables.series.name[row]!]!);
        }
        for (const family of families) expect(selection.families.has(family)).toBe(true);
        for (let row = 0; row < tables.families.length; row++) {
          if (tables.families.series[row]! > 0) {
            expect(selection.families.has(row)).toBe(families.has(row));
          }
        }
      }),
      { numRuns: 600 },
    );
  });
});
