import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatGoFloat, parseGoFloat } from '../../../src/base/go-float.ts';
import { canonicalNumber } from '../../../src/engine/formats/canonical-number.ts';

describe('a number as Go writes it', () => {
  it.for([
    [1, '1'],
    [-0, '-0'],
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [999_999, '999999'],
    [1_000_000, '1e+06'],
    [1_234_567.5, '1.2345675e+06'],
    [5e-324, '5e-324'],
    [NaN, 'NaN'],
    [Infinity, '+Inf'],
    [-Infinity, '-Inf'],
  ] as const)('%d is %s', ([value, text]) => {
    expect(formatGoFloat(value)).toBe(text);
  });

  it('reads back as the same double, whatever it is', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(parseGoFloat(formatGoFloat(value))).toBe(value);
        expect(parseGoFloat(canonicalNumber(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('a number as le and quantile spell it', () => {
  it.for([
    [0, '0.0'],
    [-0, '0.0'],
    [1, '1.0'],
    [-10, '-10.0'],
    [0.5, '0.5'],
    [1e6, '1e+06'],
    [Infinity, '+Inf'],
  ] as const)('%d is %s', ([value, text]) => {
    expect(canonicalNumber(value)).toBe(text);
  });
});
