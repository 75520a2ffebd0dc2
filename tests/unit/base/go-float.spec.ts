import { describe, expect, it } from 'vitest';
import { parseGoFloat } from '../../../src/base/go-float.ts';

describe('a number as Go reads it', () => {
  it.each<[text: string, value: number]>([
    ['1', 1],
    ['+1', 1],
    ['-0', -0],
    ['.5', 0.5],
    ['5.', 5],
    ['1e-3', 0.001],
    ['1E+3', 1000],
    ['1_0', 10],
    ['1_000.000_1e1_0', 1000.0001e10],
    ['Inf', Infinity],
    ['+inf', Infinity],
    ['-Infinity', -Infinity],
    ['nan', NaN],
    ['1e-400', 0],
    ['0x1p-2', 0.25],
    ['-0X.8P1', -1],
    ['0x_1p4', 16],
    ['0x1.fffffffffffffp1023', Number.MAX_VALUE],
    ['0x1p-1074', Number.MIN_VALUE],
    ['0x1p-1076', 0],
    ['0x1.8p-1074', 2 * Number.MIN_VALUE],
    ['0x0p99999', 0],
    ['0x1p-99999', 0],
  ])('%j is %d', (text, value) => {
    expect(parseGoFloat(text)).toBe(value);
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '1\n',
    'abc',
    '.',
    'e1',
    '1e',
    '1e+',
    '--1',
    '0x10',
    '0xp1',
    '0b1',
    '1__0',
    '_1',
    '1_',
    '1_.5',
    '1._5',
    '1_e5',
    '1e_5',
    '0x1p_5',
    '0_x1p0',
    '+nan',
    'infinit',
    '1e400',
    '0x1p1024',
    '١',
  ])('%j is none', (text) => {
    expect(parseGoFloat(text)).toBeUndefined();
  });
});
