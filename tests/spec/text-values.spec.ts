import { describe, expect, it } from 'vitest';
import { findings } from '../support/findings.ts';

const told = (dump: string) => findings(dump, { dialect: 'prometheus-text-0.0.4' });

describe('a value', () => {
  it.for(['1', '-0', '+5', '007', '1.', '.5', '1e3', '1E-3', '1e-400'])('may be %s', (value) => {
    expect(told(`a ${value}\n`)).toEqual([]);
  });

  it.for(['NaN', 'nan', '+Inf', '-Inf', 'Inf', 'infinity'])('may be %s, in any case', (value) => {
    expect(told(`a ${value}\n`)).toEqual([]);
  });

  it.for(['one', 'true', 'null', '1,000', '5ms', '50%', '1..2', '--1'])('is not %s', (value) => {
    expect(told(`x 1\na ${value}\n`)).toEqual([
      '2 error prom/bad-value: The value of `a` is not a number.',
    ]);
  });

  it('has to be there', () => {
    expect(told('x 1\na\nb{c="d"}\n')).toEqual([
      '2 error prom/missing-value: `a` has no value.',
      '3 error prom/missing-value: `b` has no value.',
    ]);
  });

  it('is written in decimal', () => {
    expect(told('x 1\na 0x1p-3\nb 1_000\n')).toEqual([
      '2 error prom/value-go-literal: The value of `a` is written in hexadecimal, octal or binary.',
      '3 error prom/value-go-literal: The value of `b` is written with underscores.',
    ]);
  });

  it('fits a double', () => {
    expect(told('a 1e400\nb 1e308\n')).toEqual([
      '1 error prom/value-range: The value of `a` is beyond the largest 64-bit float.',
    ]);
  });

  it('has no sign when it is NaN', () => {
    expect(told('a +NaN\n')).toEqual([
      '1 error prom/signed-nan: The value of `a` is a NaN with a sign.',
    ]);
  });
});

describe('a timestamp', () => {
  it('is an integer', () => {
    expect(
      told('a 1 1700000000.5\nb 1 1.7e12\nc 1 NaN\nd 1 99999999999999999999\ne 1 now\n'),
    ).toEqual([
      '1 error prom/timestamp-not-int: The timestamp of `a` has a fraction.',
      '2 error prom/timestamp-not-int: The timestamp of `b` is written with an exponent.',
      '3 error prom/timestamp-not-int: The timestamp of `c` is NaN or infinite.',
      '4 error prom/timestamp-not-int: The timestamp of `d` does not fit 64 bits.',
      '5 error prom/timestamp-not-int: The timestamp of `e` is not a number.',
    ]);
  });

  it('has no sign', () => {
    expect(told('a 1 -3982045\nb 1 +1700000000000\n')).toEqual([
      '1 error prom/timestamp-signed: The timestamp of `a` has a sign.',
      '2 error prom/timestamp-signed: The timestamp of `b` has a sign.',
    ]);
  });

  it('counts milliseconds', () => {
    expect(
      told(
        'a 1 1700000000000\nb 1 1700000000\nc 1 1700000000000000\nd 1 1700000000000000000\ne 1 0\n',
      ),
    ).toEqual([
      '2 warning prom/timestamp-unit: The timestamps of `b` look like seconds: read as milliseconds they lie in January 1970.',
      '3 warning prom/timestamp-unit: The timestamps of `c` look like microseconds: read as milliseconds they lie far in the future.',
      '4 warning prom/timestamp-unit: The timestamps of `d` look like nanoseconds: read as milliseconds they lie far in the future.',
      '5 warning prom/timestamp-unit: The timestamps of `e` lie in the first days of 1970.',
    ]);
  });
});
