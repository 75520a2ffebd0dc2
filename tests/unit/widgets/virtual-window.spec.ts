import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRACK_CAP, VirtualWindow } from '../../../src/widgets/virtual-window.ts';

const VIEW = 700;
const small = new VirtualWindow(1000, 20, VIEW); // 20 000 px: scrolled by the browser alone
const huge = new VirtualWindow(5_000_000, 20, VIEW); // 100 million px

/** What a browser and the list do with a scroller: the thumb is clamped to whole pixels. */
class Scroller {
  readonly window: VirtualWindow;
  top = 0;
  scroll = 0;

  constructor(window: VirtualWindow) {
    this.window = window;
  }

  move(by: number): void {
    const before = this.scroll;
    this.scroll = Math.round(Math.min(this.window.maxScroll, Math.max(0, before + by)));
    this.top = this.window.follow(this.top, before, this.scroll);
    if (this.window.isCramped(this.top, this.scroll)) this.rest();
  }

  rest(): void {
    this.scroll = Math.round(this.window.scrollOf(this.top));
  }

  goTo(top: number): void {
    this.top = top;
    this.rest();
  }
}

describe('a list that fits the track', () => {
  it('stands where the browser scrolled to', () => {
    expect(small.scaled).toBe(false);
    expect(small.track).toBe(20_000);
    expect(small.follow(0, 0, 12_345)).toBe(12_345);
    expect(small.scrollOf(777)).toBe(777);
  });

  it('sees the rows that overlap the view, in part too', () => {
    expect(small.seen(0)).toEqual({ first: 0, end: 35 });
    expect(small.seen(10)).toEqual({ first: 0, end: 36 });
    expect(small.seen(small.maxTop)).toEqual({ first: 965, end: 1000 });
  });

  it('has nothing to scroll when it is shorter than the view', () => {
    const three = new VirtualWindow(3, 20, VIEW);
    expect(three.maxTop).toBe(0);
    expect(three.seen(0)).toEqual({ first: 0, end: 3 });
    expect(new VirtualWindow(0, 20, VIEW).seen(0)).toEqual({ first: 0, end: 0 });
  });
});

describe('a row that is asked for', () => {
  it.each([
    ['start', 500 * 20],
    ['end', 501 * 20 - VIEW],
    ['center', 500 * 20 + 10 - VIEW / 2],
  ] as const)('stands at the %s of the view, to the pixel', (align, top) => {
    expect(small.topFor(500, align, 0)).toBe(top);
    expect(huge.topFor(500, align, 0)).toBe(top);
  });

  it('moves the view no further than it must', () => {
    expect(small.topFor(500, 'nearest', 9_990)).toBe(9_990);
    expect(small.topFor(500, 'nearest', 10_001)).toBe(10_000);
    expect(small.topFor(500, 'nearest', 0)).toBe(501 * 20 - VIEW);
  });

  it('stands as near as the ends allow', () => {
    expect(huge.topFor(0, 'end', 0)).toBe(0);
    expect(huge.topFor(4_999_999, 'start', 0)).toBe(huge.maxTop);
  });

  it('must exist', () => {
    expect(() => small.topFor(1000, 'start', 0)).toThrow('row 1000 of 1000');
  });
});

describe('a list above the cap', () => {
  it('keeps the track below what Firefox can lay out', () => {
    expect(huge.track).toBe(TRACK_CAP);
    expect(huge.scaled).toBe(true);
  });

  it('maps both ends, and every place in between to itself and back', () => {
    expect(huge.scrollOf(0)).toBe(0);
    expect(huge.scrollOf(huge.maxTop)).toBe(huge.maxScroll);
    fc.assert(
      fc.property(fc.double({ min: 0, max: huge.maxTop, noNaN: true }), (top) => {
        expect(Math.abs(huge.topOf(huge.scrollOf(top)) - top)).toBeLessThan(0.01);
      }),
    );
  });

  it('never runs backwards when the thumb is dragged forwards', () => {
    const place = fc.integer({ min: 0, max: huge.maxScroll });
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(huge.topOf(Math.min(a, b))).toBeLessThanOrEqual(huge.topOf(Math.max(a, b)));
      }),
    );
  });

  it('goes by the scale when the thumb is dragged, to both ends exactly', () => {
    const scroller = new Scroller(huge);
    scroller.move(huge.maxScroll);
    expect(scroller.top).toBe(huge.maxTop);
    scroller.move(-huge.maxScroll);
    expect(scroller.top).toBe(0);
    scroller.move(huge.maxScroll / 2);
    expect(scroller.top / huge.maxTop).toBeCloseTo(0.5, 4);
  });

  it('moves 1 : 1 under the wheel wherever it stands, and reaches both ends by wheel alone', () => {
    const step = fc.record({
      kind: fc.constantFrom('wheel', 'wheel', 'wheel', 'drag', 'go', 'rest'),
      by: fc.integer({ min: -VIEW, max: VIEW }),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const scroller = new Scroller(huge);
        for (const { kind, by, to } of steps) {
          if (kind === 'rest') scroller.rest();
          else if (kind === 'go') scroller.goTo(to * huge.maxTop);
          else if (kind === 'drag') scroller.move(to * huge.maxScroll - scroller.scroll);
          else {
            const { top } = scroller;
            const wanted = huge.clamp(top + by);
            scroller.move(by);
            expect(Math.abs(scroller.top - wanted)).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it.each([-1, 1])('comes to the end without a pause to put the thumb back (%i)', (way) => {
    const scroller = new Scroller(huge);
    const end = way < 0 ? 0 : huge.maxTop;
    scroller.goTo(way < 0 ? 400_000 : huge.maxTop - 400_000);
    for (let step = 0; step < 400_000 / 120 + 1; step++) scroller.move(120 * way);
    expect(scroller.top).toBe(end);
    scroller.move(-120 * way);
    expect(scroller.top).toBe(end - 120 * way);
  });
});
