import { describe, expect, it } from 'vitest';
import { makeFormat } from '../../../src/texts/format.ts';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe.for(['en', 'zh-Hans'])('numbers in %s', (locale) => {
  const format = makeFormat(locale);

  it('are split by a blank that does not break', () => {
    expect([0, 999, 2031, 1_904_112].map((n) => format.number(n))).toEqual([
      '0',
      '999',
      `2${NBSP}031`,
      `1${NBSP}904${NBSP}112`,
    ]);
  });

  it.for([
    [0, '0'],
    [0.00001, `<${NARROW}0.1`],
    [0.000499, `<${NARROW}0.1`],
    [0.0005, '0.1'],
    [0.8488, '84.9'],
    [0.99949, '99.9'],
    [0.9999, `>${NARROW}99.9`],
    [1, '100'],
  ] as const)('%d is the share %s', ([fraction, shown]) => {
    expect(format.percent(fraction)).toBe(`${shown}${NARROW}%`);
  });

  it.for([
    [0, '0', 'B'],
    [999, '999', 'B'],
    [1000, '0.977', 'KiB'],
    [126_444, '123', 'KiB'],
    [1_047_552, '0.999', 'MiB'],
    [432_013_312, '412', 'MiB'],
    [5e15, '4,550', 'TiB'],
  ] as const)('%d bytes are %s %s', ([bytes, value, unit]) => {
    expect(format.size(bytes)).toEqual({ value, unit });
    expect(format.bytes(bytes)).toBe(`${value}${NARROW}${unit}`);
  });
});

describe('dates', () => {
  const AT = Date.UTC(2026, 10, 22, 16, 12);

  it('name the month, so that no day is taken for one', () => {
    expect(makeFormat('en').instant(AT)).toBe('22 Nov 2026, 16:12');
    expect(makeFormat('zh-Hans').instant(AT)).toBe('2026年11月22日 16:12');
  });

  it('say once what both ends of a span share', () => {
    expect(makeFormat('en').span(AT, AT)).toBe('22 Nov 2026, 16:12');
    expect(makeFormat('en').span(AT, AT + 120_000)).toMatch(/^22 Nov 2026, 16:12\s*–\s*16:14$/);
  });
});
