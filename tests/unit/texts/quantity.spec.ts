import { describe, expect, it } from 'vitest';
import { makeFormat } from '../../../src/texts/format.ts';
import { unitOf } from '../../../src/texts/quantity.ts';

const f = makeFormat('en');
const seconds = unitOf('seconds');
const plain = unitOf('');

/** With the blanks that a reader sees as one. */
const seen = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a quantity', () => {
  it.for([
    [0.1986, 0.15, '199 ms'],
    [0.0499693, 0.025, '50 ms'],
    [0.46187, 0.25, '462 ms'],
    [0.1986, undefined, '199 ms'],
    [0.99996, 0.5, '1 s'],
    [0.0000042, 0.000001, '4.2 µs'],
    [12_345, 1000, '12 350 s'],
    [2, 1300, '2 s'],
    [2.468, 1300, '2.5 s'],
    [-0.25, 1, '−250 ms'],
    [0, 1, '0'],
    [NaN, 1, 'NaN'],
    [Infinity, 1, '+∞'],
  ] as const)('of %d s in a bucket %s wide is %s', ([value, width, shown]) => {
    expect(seen(f.quantity(value, seconds, width))).toBe(shown);
  });

  it('of milliseconds and nanoseconds is written in the same signs', () => {
    expect(seen(f.bound(1500, unitOf('milliseconds')))).toBe('1.5 s');
    expect(seen(f.bound(0.25, unitOf('ms')))).toBe('250 µs');
    expect(seen(f.bound(2_500_000, unitOf('nanoseconds')))).toBe('2.5 ms');
  });

  it('of bytes is split by what the bounds are round in', () => {
    const binary = unitOf('bytes', [1024, 4096, 1_048_576]);
    expect(seen(f.bound(4096, binary))).toBe('4 KiB');
    expect(seen(f.bound(1_048_576, binary))).toBe('1 MiB');
    expect(seen(f.bound(100, binary))).toBe('100 B');
    const decimal = unitOf('bytes', [100, 1000, 10_000, 1e9]);
    expect(seen(f.bound(10_000, decimal))).toBe('10 kB');
    expect(seen(f.bound(1e9, decimal))).toBe('1 GB');
  });

  it('without a unit is a number, with its power of ten where it is far from one', () => {
    expect(seen(f.bound(1500, plain))).toBe('1 500');
    expect(seen(f.bound(1e12, plain))).toBe('1e12');
    expect(seen(f.bound(2.5e-6, plain))).toBe('2.5e−6');
    expect(seen(f.bound(21.5, unitOf('celsius')))).toBe('21.5 °C');
  });
});

describe('a bound', () => {
  it('has four digits, or as many as tell it from its neighbours', () => {
    expect(seen(f.bound(0.001048576, seconds, 0.00035))).toBe('1.049 ms');
    expect(seen(f.bound(1234.5, plain))).toBe('1 235');
    expect(seen(f.bound(1234.5, plain, 1))).toBe('1 234.5');
    expect(seen(f.bound(2.5, seconds, 1.5))).toBe('2.5 s');
  });
});

describe('an interval', () => {
  it.for([
    [0.025, 0.05, '25–50 ms'],
    [0.5, 1, '500 ms–1 s'],
    [0, 0.005, '0–5 ms'],
    [10, Infinity, '> 10 s'],
    [-Infinity, 0.005, '≤ 5 ms'],
    [-Infinity, Infinity, '−∞ … +∞'],
    [0.1, 0.1, '100 ms'],
    [-2, -1, '−2 … −1 s'],
    [2, 1310.4, '2–1 320 s'],
    [0.0123, 1310.4, '12 ms–1 320 s'],
  ] as const)('from %d to %d s is %s', ([lower, upper, shown]) => {
    expect(seen(f.interval(lower, upper, seconds))).toBe(shown);
  });

  it('is rounded outwards: what lies in it lies in what is shown', () => {
    expect(seen(f.interval(0.123456, 0.187654, seconds))).toBe('123.4–187.7 ms');
  });
});

describe('what the truth may differ by', () => {
  it.for([
    [0.1 - 0.199, 0.25 - 0.199, '−99 … +51 ms'],
    [-0.025, 0, '−25 … +0 ms'],
    [0, Infinity, '+0 … +∞'],
    [-0.2, 1.5, '−0.2 … +1.5 s'],
    [-0.0003, 0.0497, '−0.3 … +49.7 ms'],
    [0.01, 0.02, '+10 … +20 ms'],
  ] as const)('between %d and %d s is %s', ([down, up, shown]) => {
    expect(seen(f.deviation(down, up, seconds))).toBe(shown);
  });
});

it('shares between two ends are said with one sign', () => {
  expect(seen(f.shares(0.779, 0.9622))).toBe('77.9–96.2 %');
  expect(seen(f.shares(0.779, 0.779))).toBe('77.9 %');
});

it('a count is cut short only where it is long', () => {
  expect(seen(f.compact(2442))).toBe('2 442');
  expect(f.compact(1e12)).toBe('1T');
  expect(makeFormat('zh-Hans').compact(1e12)).toBe('1万亿');
});
