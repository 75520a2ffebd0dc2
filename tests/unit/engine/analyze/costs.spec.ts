import { describe, expect, it } from 'vitest';
import { dearestFamilies, typeShares } from '../../../../src/engine/analyze/family-costs.ts';
import { countLabels, dearestLabels } from '../../../../src/engine/analyze/label-costs.ts';
import { timestampRange } from '../../../../src/engine/analyze/timestamps.ts';
import { makeTables } from '../../../support/tables.ts';

describe('label costs', () => {
  it('put the label with the most values first', () => {
    const tables = makeTables(
      ['/a', '/b', '/c'].map((path) => ({
        name: 'hits',
        labels: [
          ['method', 'GET'],
          ['path', path],
        ],
      })),
    );
    expect(dearestLabels(tables, countLabels(tables))).toEqual([
      { name: 'path', values: 3, families: 1, series: 3 },
      { name: 'method', values: 1, families: 1, series: 3 },
    ]);
  });

  it('do not count an empty value, which is no label', () => {
    const tables = makeTables([
      { name: 'hits', labels: [['path', '']] },
      { name: 'hits', labels: [['path', '/']] },
    ]);
    expect(dearestLabels(tables, countLabels(tables))).toEqual([
      { name: 'path', values: 1, families: 1, series: 1 },
    ]);
  });

  it('count a label written twice on one series once', () => {
    const tables = makeTables([
      {
        name: 'hits',
        labels: [
          ['a', 'x'],
          ['a', 'y'],
        ],
      },
    ]);
    expect(dearestLabels(tables, countLabels(tables))).toEqual([
      { name: 'a', values: 2, families: 1, series: 1 },
    ]);
  });

  it('leave no more than were asked for', () => {
    const tables = makeTables([
      { name: 'a', labels: [['b', '1']] },
      { name: 'a', labels: [['a', '1']] },
    ]);
    expect(dearestLabels(tables, countLabels(tables), 1).map(({ name }) => name)).toEqual(['a']);
  });
});

describe('family costs', () => {
  it('name the dearest and sum up the rest', () => {
    const tables = makeTables(
      [
        { name: 'one' },
        ...['1', '2', '3'].map((v) => ({ name: 'three', labels: [['v', v] as const] })),
        ...['1', '2'].map((v) => ({ name: 'two', labels: [['v', v] as const] })),
      ],
      [{ name: 'three', type: 'gauge' }],
    );
    expect(dearestFamilies(tables, 2)).toEqual({
      families: [
        { row: 0, name: 'three', type: 'gauge', series: 3 },
        { row: 2, name: 'two', type: 'none', series: 2 },
      ],
      others: { families: 1, series: 1 },
    });
    expect(typeShares(tables)).toEqual([
      { type: 'none', families: 2, series: 3 },
      { type: 'gauge', families: 1, series: 3 },
    ]);
  });
});

describe('the time range', () => {
  it('spans the samples that carry a timestamp', () => {
    const tables = makeTables([
      { name: 'a', timestamp: 2000 },
      { name: 'b' },
      { name: 'c', timestamp: -1 },
    ]);
    expect(timestampRange(tables)).toEqual({ samples: 2, min: -1, max: 2000 });
  });

  it('is absent where nothing carries one', () => {
    expect(timestampRange(makeTables([{ name: 'a' }]))).toBeUndefined();
  });
});
