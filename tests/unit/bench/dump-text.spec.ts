import { describe, expect, it } from 'vitest';
import { dumpText, type DumpShape } from '../../bench/dump-text.ts';
import { readText } from '../../support/read.ts';

const text = (shape: DumpShape): string => [...dumpText(shape)].join('');

describe('the dump of the benchmark', () => {
  it.each([
    [1, 'text'],
    [13, 'text'],
    [999, 'openmetrics'],
    [20_000, 'text'],
    [20_001, 'text'],
    [45_678, 'openmetrics'],
  ] as const)('has %i series, each once, and no fault as %s', (series, format) => {
    const grammar = format === 'text' ? 'prometheus' : 'openmetrics';
    const tables = readText(text({ series, seed: 3, format }), grammar);
    expect(tables.series.length).toBe(series);
    expect(tables.samples.length).toBe(series);
    expect(tables.faults.length).toBe(0);
  });

  it('is the same for the same seed, and another for another', () => {
    const shape = { series: 2000, seed: 5, format: 'text' } as const;
    expect(text(shape)).toBe(text(shape));
    expect(text(shape)).not.toBe(text({ ...shape, seed: 6 }));
  });

  it('comes in pieces that end with a line', () => {
    const pieces = [...dumpText({ series: 30_000, seed: 1, format: 'text' })];
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.filter((piece) => !piece.endsWith('\n'))).toEqual([]);
  });
});
