import { describe, expect, it } from 'vitest';
import { LEVELS, type Level } from '../../../src/model/level.ts';
import { Margin } from '../../../src/state/margin.ts';

/** `12 error 0` is a row: line, level, finding. */
function margin(...rows: string[]): Margin {
  const parts = rows.map((row) => row.split(' '));
  return new Margin({
    line: Uint32Array.from(parts, ([line]) => Number(line)),
    level: Uint8Array.from(parts, ([, level]) => LEVELS.indexOf(level as Level)),
    finding: Uint32Array.from(parts, ([, , finding]) => Number(finding)),
  });
}

const shop = margin(
  '5 info 3',
  '8 info 3',
  '149 warning 2',
  '149 error 0',
  '150 error 1',
  '150 info 3',
  '267 warning 2',
);

describe('the margin of the source', () => {
  it('bears the worst sign of each line', () => {
    expect([4, 5, 149, 150, 267, 268].map((line) => shop.levelAt(line))).toEqual([
      undefined,
      'info',
      'error',
      'error',
      'warning',
      undefined,
    ]);
  });

  it('knows all that is said of a line, the worst first', () => {
    expect(shop.at(149)).toEqual([0, 2]);
    expect(shop.at(6)).toEqual([]);
  });

  it('lists what is said between two lines once, where it is said first there', () => {
    expect(shop.between(140, 300)).toEqual([
      { finding: 2, line: 149 },
      { finding: 0, line: 149 },
      { finding: 1, line: 150 },
      { finding: 3, line: 150 },
    ]);
    expect(shop.between(9, 148)).toEqual([]);
  });

  it('steps through findings by their first lines, one stop each', () => {
    const stops: number[] = [];
    for (let at = shop.step(undefined, 1, 1); at; at = shop.step(at.finding, at.line, 1)) {
      stops.push(at.line);
    }
    expect(stops).toEqual([5, 149, 149, 150]);
    expect(shop.step(0, 149, -1)).toEqual({ finding: 2, line: 149 });
    expect(shop.step(3, 150, -1)).toBeUndefined();
  });

  it('steps from the line in view when no finding is shown', () => {
    expect(shop.step(undefined, 100, 1)).toEqual({ finding: 2, line: 149 });
    expect(shop.step(undefined, 100, -1)).toEqual({ finding: 3, line: 5 });
    expect(shop.step(undefined, 200, 1)).toBeUndefined();
  });

  it('steps through the places of one finding', () => {
    expect(shop.stepPlace(3, 5, 1)).toBe(8);
    expect(shop.stepPlace(3, 8, 1)).toBe(150);
    expect(shop.stepPlace(3, 150, 1)).toBeUndefined();
    expect(shop.stepPlace(3, 150, -1)).toBe(8);
    expect(shop.stepPlace(2, 267, -1)).toBe(149);
  });

  it('shrinks to the pixels of a strip, the last line to the last of them', () => {
    expect(shop.onStrip(270, 27)).toEqual({ error: [14], warning: [14, 26], info: [0, 14] });
    expect(margin('1000000 error 0').onStrip(1_000_000, 10).error).toEqual([9]);
  });
});
