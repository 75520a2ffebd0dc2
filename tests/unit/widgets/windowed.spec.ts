import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsOf, spanOf } from '../../../src/widgets/windowed.ts';

/** Slow and obvious: looks at every row. */
function spanBySight(heights: readonly number[], top: number, bottom: number) {
  const seen: number[] = [];
  let y = 0;
  for (const [row, height] of heights.entries()) {
    if (y + height > top && y < bottom) seen.push(row);
    y += height;
  }
  return seen;
}

describe('the window of a list with rows of any height', () => {
  it('holds exactly the rows in view', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 101, maxLength: 160 }),
        fc.integer({ min: -500, max: 30_000 }),
        fc.integer({ min: 1, max: 1200 }),
        (heights, top, view) => {
          const { from, to } = spanOf(
            offsetsOf(heights, (height) => height),
            top,
            top + view,
          );
          const rows = Array.from({ length: to - from }, (_, at) => from + at);
          expect(rows).toEqual(spanBySight(heights, top, top + view));
        },
      ),
    );
  });

  it('is the whole list where it is short', () => {
    expect(
      spanOf(
        offsetsOf(Array.from({ length: 100 }), () => 49),
        9000,
        9100,
      ),
    ).toEqual({
      from: 0,
      to: 100,
    });
  });

  it('draws few of many', () => {
    const offsets = offsetsOf(Array.from({ length: 10_000 }), () => 49);
    expect(spanOf(offsets, 245_000, 246_000)).toEqual({ from: 5000, to: 5021 });
    expect(offsets[10_000]).toBe(490_000);
  });
});
