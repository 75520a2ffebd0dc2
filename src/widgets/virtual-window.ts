// The arithmetic of a list of fixed-height rows that is taller than a browser can scroll.
//
// Chromium cuts a box at 33.5 million pixels, and Firefox drops one above 17.9 million altogether.
// So the scroller's track is capped, and two offsets are told apart:
//
//   top     where the view stands in the content, in pixels: 0 … maxTop
//   scroll  where the scroller's thumb stands on its track:  0 … maxScroll
//
// While the content fits the track they are the same. Above the cap a wheel step, a touch or a click
// on the scrollbar's arrows moves the content by as much as the thumb, whatever the scale: only a
// jump of more than two views, which only dragging the thumb makes, is read through the scale.
// The thumb then drifts from where it belongs, and is put back when the scroller rests, or at once
// when it is about to reach an end of the track that the content has not reached.
//
//   scroll
//     │          ╱      Near both ends the scale is 1 : 1, so that the last pixels are reached
//     │       _╱        exactly; in between it is as flat as the content is tall.
//     │   _--
//     │ ╱
//     └─────────── top

/** Height of the track in pixels: below every browser's limit, with room for zoom. */
export const TRACK_CAP = 8_000_000;

/** Pixels at either end of a capped track where content and thumb move alike. */
const EDGE = 100_000;

/** A move of more than this many views was a drag. */
const DRAG_VIEWS = 2;

/** Views that must be left between the thumb and an end of the track that is not the content's. */
const ROOM_VIEWS = 4;

export type Align = 'start' | 'center' | 'end' | 'nearest';

/** Rows `first` up to, not including, `end`. */
export interface RowSpan {
  readonly first: number;
  readonly end: number;
}

/** What a screen may tell its list to do. */
export interface ListHandle {
  scrollToRow(row: number, align: Align): void;
  /** Acts on a key that moves through the list. Says whether it was one. */
  press(key: string): boolean;
}

export class VirtualWindow {
  readonly rows: number;
  readonly rowHeight: number;
  readonly view: number;
  /** Height of the box that the browser scrolls. */
  readonly track: number;
  readonly maxTop: number;
  readonly maxScroll: number;

  /** `rowHeight` and `view`, the height of what is seen, in pixels. */
  constructor(rows: number, rowHeight: number, view: number) {
    if (!(rowHeight > 0)) throw new RangeError(`a row is ${rowHeight} pixels high`);
    const content = rows * rowHeight;
    this.rows = rows;
    this.rowHeight = rowHeight;
    this.view = view;
    this.track = Math.min(content, TRACK_CAP);
    this.maxTop = Math.max(0, content - view);
    this.maxScroll = Math.max(0, this.track - view);
  }

  get scaled(): boolean {
    return this.maxTop > this.maxScroll;
  }

  /** Where the thumb belongs when the content stands at `top`. */
  scrollOf(top: number): number {
    if (!this.scaled || top <= EDGE) return top;
    if (top >= this.maxTop - EDGE) return this.maxScroll - (this.maxTop - top);
    return EDGE + (top - EDGE) * this.#flatness;
  }

  /** The inverse of `scrollOf`. */
  topOf(scroll: number): number {
    if (!this.scaled || scroll <= EDGE) return this.clamp(scroll);
    if (scroll >= this.maxScroll - EDGE) return this.clamp(this.maxTop - (this.maxScroll - scroll));
    return EDGE + (scroll - EDGE) / this.#flatness;
  }

  /** Where the content stands after the thumb went from `before` to `after`. */
  follow(top: number, before: number, after: number): number {
    const moved = after - before;
    if (!this.scaled || Math.abs(moved) > DRAG_VIEWS * this.view) return this.topOf(after);
    return this.clamp(top + moved);
  }

  /** Whether the thumb runs out of track before the content ends. */
  isCramped(top: number, scroll: number): boolean {
    if (!this.scaled) return false;
    const room = ROOM_VIEWS * this.view;
    const above = scroll < room && top > scroll + 1;
    const left = this.maxScroll - scroll;
    return above || (left < room && this.maxTop - top > left + 1);
  }

  clamp(top: number): number {
    return Math.min(this.maxTop, Math.max(0, top));
  }

  /** Rows of which at least a part is seen. */
  seen(top: number): RowSpan {
    const first = Math.min(this.rows, Math.floor(top / this.rowHeight));
    return { first, end: Math.min(this.rows, Math.ceil((top + this.view) / this.rowHeight)) };
  }

  /** Where the content must stand for `row` to be seen so; `top` is where it stands now. */
  topFor(row: number, align: Align, top: number): number {
    if (!(row >= 0 && row < this.rows)) throw new RangeError(`row ${row} of ${this.rows}`);
    const start = row * this.rowHeight;
    const end = start + this.rowHeight - this.view;
    if (align === 'start') return this.clamp(start);
    if (align === 'end') return this.clamp(end);
    if (align === 'center') return this.clamp(Math.round((start + end) / 2));
    return this.clamp(top > start ? start : Math.max(top, end));
  }

  /** Track pixels for a pixel of content, away from the ends. */
  get #flatness(): number {
    return (this.maxScroll - 2 * EDGE) / (this.maxTop - 2 * EDGE);
  }
}
