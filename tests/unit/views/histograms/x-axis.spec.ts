import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  suggestedAxis,
  xAxis,
  type XAxisOptions,
} from '../../../../src/views/histograms/x-axis.ts';

const GO = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const axisOf = (parts: Partial<XAxisOptions>) =>
  xAxis({
    kind: 'log',
    bounds: GO,
    floor: 0,
    toInfinity: true,
    left: 0,
    right: 1000,
    ...parts,
  });

describe('the axis of a histogram', () => {
  it('keeps the order of values and stays between its edges, whatever the bounds', () => {
    const bound = fc
      .double({ min: -1e12, max: 1e12, noNaN: true })
      .filter((value) => value === 0 || Math.abs(value) > 1e-100);
    const cases = fc.record({
      bounds: fc.uniqueArray(bound, { maxLength: 30 }),
      kind: fc.constantFrom('log' as const, 'linear' as const),
      negative: fc.boolean(),
      toInfinity: fc.boolean(),
      values: fc.array(fc.double({ noNaN: true }), { minLength: 2, maxLength: 20 }),
    });
    fc.assert(
      fc.property(cases, ({ bounds, kind, negative, toInfinity, values }) => {
        const rising = bounds.filter((each) => negative || each >= 0).sort((a, b) => a - b);
        const floor = negative ? -Infinity : 0;
        const axis = axisOf({ kind, bounds: rising, floor, toInfinity });
        const xs = [...values, ...rising, 0].sort((a, b) => a - b).map((value) => axis.at(value));
        for (const [at, x] of xs.entries()) {
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(1000 + 1e-6);
          if (at > 0) expect(x).toBeGreaterThanOrEqual(xs[at - 1]! - 1e-6);
        }
      }),
    );
  });

  it('gives every value a place, also where bounds are at the limits of a double', () => {
    for (const kind of ['log', 'linear'] as const) {
      const bounds = [-1.7e308, -5e-324, 5e-324, 1.7e308];
      const axis = axisOf({ kind, bounds, floor: -Infinity });
      for (const value of [...bounds, 0, 1, -1]) expect(axis.at(value)).not.toBeNaN();
      expect(axis.at(NaN)).toBeNaN();
    }
  });

  it('gives every decade the same width on the log axis, down to the smallest bound', () => {
    const axis = axisOf({ bounds: [0.01, 0.1, 1, 10] });
    expect(axis.at(0.1) - axis.at(0.01)).toBeCloseTo(axis.at(10) - axis.at(1), 6);
  });

  it('is straight between 0 and the smallest bound', () => {
    const axis = axisOf({});
    expect(axis.straight).toEqual({ from: axis.at(0), to: axis.at(0.005) });
    expect(axis.at(0)).toBe(0);
    expect(axis.at(0.0025)).toBeCloseTo(axis.at(0.005) / 2, 6);
  });

  it('mirrors negative bounds', () => {
    const axis = axisOf({ bounds: [-10, -1, 1, 10], floor: -Infinity });
    expect(axis.at(0)).toBeCloseTo(500, 6);
    expect(axis.at(0) - axis.at(-10)).toBeCloseTo(axis.at(10) - axis.at(0), 6);
    expect(axis.openLeft?.from).toBe(0);
  });

  it('puts values beyond the last bound into the strip without an end, in order', () => {
    const axis = axisOf({});
    const { from, to } = axis.openRight!;
    expect(axis.at(10)).toBe(from);
    expect(axis.at(20)).toBeCloseTo((from + to) / 2, 6);
    expect(axis.at(1e9)).toBeLessThan(to);
    expect(axis.at(Infinity)).toBe(to);
  });

  it('is all strip where there is one bound or none', () => {
    const one = axisOf({ bounds: [5], floor: -Infinity });
    expect([one.openLeft, one.openRight]).toEqual([
      { from: 0, to: 500 },
      { from: 500, to: 1000 },
    ]);
    const none = axisOf({ bounds: [] });
    expect(none.openRight).toEqual({ from: 0, to: 1000 });
    expect(none.at(3)).toBeGreaterThan(0);
  });
});

describe('the axis that suits', () => {
  it('is a log one for bounds that grow', () => {
    expect(suggestedAxis(GO)).toBe('log');
    expect(suggestedAxis([1, 2, 4, 8, 16, 32])).toBe('log');
  });

  it('is a linear one for bounds of one step', () => {
    expect(suggestedAxis(Array.from({ length: 60 }, (_, at) => at + 1))).toBe('linear');
    expect(suggestedAxis([1])).toBe('linear');
    expect(suggestedAxis([])).toBe('linear');
  });
});
