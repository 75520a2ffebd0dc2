// assembleHistograms against the plain way: groups by a string of sorted labels.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assembleHistograms } from '../../src/engine/analyze/histograms.ts';
import { NONE } from '../../src/model/ids.ts';
import { METRIC_TYPES, type MetricType } from '../../src/model/metric-type.ts';
import type { Tables } from '../../src/engine/store/tables.ts';
import { makeTables, type MadeSample } from '../support/tables.ts';

interface Group {
  readonly key: string;
  readonly type: string;
  readonly line: number;
  sum: number | undefined;
  count: number | undefined;
  readonly bounds: { bound: number; text: string | undefined; value: number }[];
}

const TYPES: Readonly<Record<string, MetricType>> = {
  h: 'histogram',
  s: 'summary',
  g: 'gaugehistogram',
  c: 'counter',
};
const PARTS: Readonly<Record<string, readonly string[]>> = {
  h: ['_bucket', '_sum', '_count', ''],
  s: ['', '_sum', '_count'],
  g: ['_bucket', '_gsum', '_gcount', '_sum'],
  c: ['', '_sum'],
};
const BOUND_PART: Readonly<Record<string, string>> = { h: '_bucket', s: '', g: '_bucket' };

function boundOf(text: string | undefined): number {
  if (text === '+Inf') return Infinity;
  return text === undefined || text === '' ? NaN : Number(text);
}

function slowly(samples: readonly MadeSample[], firstLine: number): Group[] {
  const groups = new Map<string, Group>();
  const seen = new Set<string>();
  for (const [index, { name, labels = [], value = 1 }] of samples.entries()) {
    const family = name[0]!;
    const part = name.slice(1);
    const label = family === 's' ? 'quantile' : 'le';
    const written = labels.filter(([, text]) => text !== '');
    const spell = (pairs: typeof written) => JSON.stringify([...pairs].sort());
    const series = name + spell(written);
    if (!(family in BOUND_PART) || seen.has(series)) continue;
    seen.add(series);
    const isBound = part === BOUND_PART[family];
    const isSum = part === (family === 'g' ? '_gsum' : '_sum');
    const isCount = part === (family === 'g' ? '_gcount' : '_count');
    if (!isBound && !isSum && !isCount) continue;
    const key = family + spell(written.filter(([other]) => other !== label));
    let group = groups.get(key);
    if (group === undefined) {
      const type = TYPES[family]!;
      group = { key, type, line: firstLine + index, sum: undefined, count: undefined, bounds: [] };
      groups.set(key, group);
    }
    if (isSum) group.sum ??= value;
    if (isCount) group.count ??= value;
    const text = labels.find(([other]) => other === label)?.[1];
    if (isBound) group.bounds.push({ bound: boundOf(text), text, value });
  }
  return [...groups.values()];
}

function quickly(tables: Tables): Group[] {
  const { strings, families, series, labels, samples } = tables;
  const table = assembleHistograms(tables);
  return Array.from({ length: table.length }, (_, row): Group => {
    const name = strings.text(families.name[table.family[row]!]!);
    const label = strings.find(name === 's' ? 'quantile' : 'le');
    const pairs: [string, string][] = [];
    const shown = table.series[row]!;
    for (let pair = series.labelStart[shown]!; pair < series.labelStart[shown + 1]!; pair++)
      if (labels.name[pair] !== label && strings.size(labels.value[pair]!) > 0)
        pairs.push([strings.text(labels.name[pair]!), strings.text(labels.value[pair]!)]);
    const valueAt = (sample: number) => (sample === NONE ? undefined : samples.value[sample]!);
    const { bounds } = table;
    return {
      key: name + JSON.stringify(pairs.sort()),
      type: METRIC_TYPES[table.type[row]!]!,
      line: table.line[row]!,
      sum: valueAt(table.sum[row]!),
      count: valueAt(table.count[row]!),
      bounds: Array.from(
        { length: table.boundStart[row + 1]! - table.boundStart[row]! },
        (_, i) => {
          const at = table.boundStart[row]! + i;
          const text = bounds.text[at]!;
          return {
            bound: bounds.bound[at]!,
            text: text === NONE ? undefined : strings.text(text),
            value: samples.value[bounds.sample[at]!]!,
          };
        },
      ),
    };
  });
}

const pair = (name: string, ...values: string[]) =>
  fc.constantFrom(...values).map((value) => [name, value] as const);

const label = fc.oneof(
  pair('le', '0.5', '1', '1.0', '+Inf', 'x', ''),
  pair('quantile', '0.5', '0.9', ''),
  pair('a', '1', '2', ''),
  pair('b', '1', ''),
);

const sample = fc.constantFrom(...Object.keys(PARTS)).chain((family) =>
  fc.record({
    name: fc.constantFrom(...PARTS[family]!).map((part) => family + part),
    labels: fc.uniqueArray(label, { selector: ([name]) => name, maxLength: 4 }),
    value: fc.integer({ min: 0, max: 9 }),
  }),
);

it('finds the groups, parts and bounds that the plain way finds', () => {
  const families = Object.entries(TYPES).map(([name, type]) => ({ name, type }));
  fc.assert(
    fc.property(fc.array(sample, { maxLength: 60 }), (samples) => {
      expect(quickly(makeTables(samples, families))).toEqual(slowly(samples, families.length + 1));
    }),
    { numRuns: 400 },
  );
});

it('tells label sets of a hundred labels apart, whatever their order', () => {
  const many = Array.from({ length: 100 }, (_, i) => [`l${i}`, 'x'] as const);
  const other = many.map(([name], i) => [name, i === 7 ? 'y' : 'x'] as const);
  const samples: MadeSample[] = [
    { name: 'h_bucket', labels: [...many, ['le', '1']] },
    { name: 'h_bucket', labels: [['le', '+Inf'], ...[...many].reverse()] },
    { name: 'h_bucket', labels: [['le', '1'], ...[...other].reverse()] },
  ];
  const { length, boundStart } = assembleHistograms(
    makeTables(samples, [{ name: 'h', type: 'histogram' }]),
  );
  expect(length).toBe(2);
  expect([...boundStart]).toEqual([0, 2, 3]);
});
