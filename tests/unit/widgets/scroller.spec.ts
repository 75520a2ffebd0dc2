import { describe, expect, it } from 'vitest';
import { Scroller, type RowSource } from '../../../src/widgets/scroller.svelte.ts';
import { TRACK_CAP } from '../../../src/widgets/virtual-window.ts';

const ROW = 20;
const VIEW = 100;

/** A table of which only some rows are here. */
class Table implements RowSource<string> {
  readonly total: number;
  readonly needed: [number, number][] = [];
  #here = new Set<number>();
  #listeners = new Set<() => void>();

  constructor(total: number) {
    this.total = total;
  }

  at(row: number): string | undefined {
    return this.#here.has(row) ? `row ${row}` : undefined;
  }
  need(first: number, end: number): void {
    this.needed.push([first, end]);
  }
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  bring(first: number, end: number): void {
    for (let row = first; row < end; row++) this.#here.add(row);
    for (const listener of this.#listeners) listener();
  }
}

/** A scrolling element: the thumb stands on whole pixels of the track. */
class Box {
  #at = 0;
  readonly #most: () => number;
  constructor(most: () => number) {
    this.#most = most;
  }
  get scrollTop(): number {
    return this.#at;
  }
  set scrollTop(to: number) {
    this.#at = Math.round(Math.min(this.#most(), Math.max(0, to)));
  }
}

function stage(total: number, here: readonly [number, number] = [0, total]) {
  const table = new Table(total);
  const scroller = new Scroller<string>();
  const box = new Box(() => Math.max(0, scroller.track - VIEW));
  table.bring(...here);
  table.listen(() => scroller.paint());
  scroller.layOut(table, ROW, VIEW);
  scroller.settle(box);
  const wheel = (by: number) => {
    box.scrollTop += by;
    scroller.scrolled();
  };
  /** The rows in the view as the reader sees them: row and where it is drawn. */
  const view = () => {
    const { offset, rows } = scroller.painted;
    return rows
      .map((row, at) => `${row} at ${offset + at * ROW}`)
      .filter((_, at) => offset + (at + 1) * ROW > 0 && offset + at * ROW < VIEW);
  };
  return { table, scroller, box, wheel, view };
}

describe('a scroller', () => {
  it('paints what is seen, and some rows beyond either edge', () => {
    const { scroller, view, wheel } = stage(1000);
    expect(view()).toEqual([0, 1, 2, 3, 4].map((row) => `row ${row} at ${row * ROW}`));
    wheel(ROW * 100 + 5);
    expect(view()[0]).toBe('row 100 at -5');
    expect(view().length).toBe(6);
    expect(scroller.painted.first).toBe(92);
    expect(scroller.painted.rows.length).toBe(6 + 2 * 8);
  });

  it('keeps the old rows where they are until all of the new ones have come', () => {
    const { table, scroller, view } = stage(1_000_000, [0, 50]);
    const before = view();
    scroller.moveToRow(777_776, 'start');
    expect(view()).toEqual(before);
    expect(table.needed.at(-1)).toEqual([777_776, 777_781]);
    table.bring(777_700, 777_780); // one is missing yet
    expect(view()).toEqual(before);
    table.bring(777_780, 777_800);
    expect(view()[0]).toBe('row 777776 at 0');
    expect(view().length).toBe(5);
  });

  it('does not take its own moves for the reader’s', () => {
    const { scroller, view } = stage(1_000_000);
    scroller.moveToRow(500_000, 'start');
    scroller.scrolled(); // the event that the browser sends for it
    scroller.rested();
    scroller.scrolled();
    expect(view()[0]).toBe('row 500000 at 0');
  });

  it('moves 1 : 1 under the wheel in the middle of millions', () => {
    const { scroller, view, wheel } = stage(1_000_000);
    scroller.moveToRow(500_000, 'start');
    wheel(100);
    expect(view()[0]).toBe('row 500005 at 0');
    wheel(-40);
    scroller.rested();
    scroller.scrolled();
    expect(view()[0]).toBe('row 500003 at 0');
  });

  it('shows the first and the last row when the thumb is dragged to an end', () => {
    const { view, wheel } = stage(1_000_000);
    wheel(TRACK_CAP);
    expect(view().at(-1)).toBe(`row 999999 at ${VIEW - ROW}`);
    wheel(-TRACK_CAP);
    expect(view()[0]).toBe('row 0 at 0');
  });

  it('puts the thumb where it belongs once it rests', () => {
    const { scroller, box, wheel } = stage(1_000_000);
    scroller.moveToRow(500_000, 'start');
    const place = box.scrollTop;
    for (let step = 0; step < 100; step++) wheel(150);
    expect(box.scrollTop).toBe(place + 15_000);
    scroller.rested();
    expect(box.scrollTop).toBeLessThan(place + 15_000);
    expect(scroller.top).toBe(500_000 * ROW + 15_000);
  });

  it('does not take a move back that it has not heard of yet', () => {
    const { scroller, box, view } = stage(1000);
    box.scrollTop = 500 * ROW; // the browser tells of it in its next frame
    scroller.rested();
    scroller.scrolled();
    expect(view()[0]).toBe('row 500 at 0');
  });

  it('keeps the first row in place when rows or view change their height', () => {
    const { table, scroller } = stage(1000);
    scroller.moveToRow(500, 'start');
    scroller.layOut(table, 2 * ROW, VIEW);
    expect(scroller.seen).toEqual({ first: 500, end: 503 });
    scroller.layOut(table, ROW, VIEW / 2);
    expect(scroller.seen).toEqual({ first: 500, end: 503 });
    expect(scroller.top).toBe(500 * ROW);
  });

  it('stays within a shorter table that takes its place', () => {
    const { scroller, box } = stage(1000);
    scroller.moveToRow(900, 'start');
    const short = new Table(7);
    short.bring(0, 7);
    scroller.layOut(short, ROW, VIEW);
    scroller.settle(box);
    expect(scroller.painted.rows).toEqual([0, 1, 2, 3, 4, 5, 6].map((row) => `row ${row}`));
    expect(box.scrollTop).toBe(7 * ROW - VIEW);
  });

  it('goes by pages that leave one row in view', () => {
    const { scroller } = stage(1000);
    scroller.moveBy(scroller.page);
    expect(scroller.seen.first).toBe(4);
    scroller.moveBy(-Infinity);
    expect(scroller.top).toBe(0);
  });
});
