import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NUMBER_BAD,
  NUMBER_HEX,
  NUMBER_OK,
  NUMBER_RANGE,
  NUMBER_SIGNED_NAN,
  NUMBER_UNDERSCORE,
  readNumber,
  readPlainNumber,
} from '../../../../src/engine/bytes/number.ts';

const encoder = new TextEncoder();
const read = (text: string) => {
  const bytes = encoder.encode(`x${text}y`);
  return readNumber(bytes, 1, bytes.length - 1);
};

describe('a number', () => {
  it('is the nearest double, however it is written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        for (const text of [
          String(value),
          value.toExponential(),
          `${value < 0 ? '' : '+'}${value}`,
        ])
          expect(read(text)).toEqual({ kind: NUMBER_OK, value: Number(text) });
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  it('is exact for decimals of up to fifteen digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.nat(6), (digits, scale) => {
        const text = digits.toString().padStart(scale + 1, '0');
        const decimal = `${text.slice(0, text.length - scale)}.${text.slice(text.length - scale)}`;
        const bytes = encoder.encode(decimal);
        expect(readPlainNumber(bytes, 0, bytes.length)).toBe(Number(decimal));
      }),
      { numRuns: 2000, seed: 4 },
    );
  });

  it.each([
    ['+Inf', NUMBER_OK, Infinity],
    ['-infinity', NUMBER_OK, -Infinity],
    ['iNf', NUMBER_OK, Infinity],
    ['Nan', NUMBER_OK, NaN],
    ['.5', NUMBER_OK, 0.5],
    ['5.', NUMBER_OK, 5],
    ['1e-400', NUMBER_OK, 0],
    ['-0', NUMBER_OK, -0],
    ['+NaN', NUMBER_SIGNED_NAN, NaN],
    ['1e400', NUMBER_RANGE, Infinity],
    ['0x1p-3', NUMBER_HEX, NaN],
    ['0b1', NUMBER_HEX, NaN],
    ['1_000', NUMBER_UNDERSCORE, NaN],
    ['', NUMBER_BAD, NaN],
    ['.', NUMBER_BAD, NaN],
    ['1e', NUMBER_BAD, NaN],
    ['1,5', NUMBER_BAD, NaN],
    ['one', NUMBER_BAD, NaN],
    ['++1', NUMBER_BAD, NaN],
  ])('%j is told apart', (text, kind, value) => {
    expect(read(text)).toEqual({ kind, value });
  });
});
