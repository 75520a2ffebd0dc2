import { VirtualWindow, type Align, type RowSpan } from './virtual-window.ts';

/** Rows of a table that lies elsewhere. They come when they are needed. */
export interface RowSource<Row> {
  readonly total: number;
  /** Row `row`, if it is here already. */
  at(row: number): Row | undefined;
  /** Says which rows are looked at, so that they are fetched. */
  need(first: number, end: number): void;
  /** Calls `listener` after rows have come. Returns how to stop that. */
  listen(listener: () => void): () => void;
}

/** The part of a scrolling element used here. */
export interface ScrollBox {
  scrollTop: number;
}

/** What is on screen: `rows[0]` is row `first`, drawn `offset` pixels below the upper edge. */
export interface Painted<Row> {
  readonly first: number;
  readonly offset: number;
  readonly rows: readonly Row[];
}

/** Rows drawn beyond either edge, for the frames in which the browser scrolls before we hear of it. */
const OVERSCAN = 8;

/**
 * Where a list of fixed-height rows stands, and which rows are painted.
 *
 * Rows are never blank: until every row at a new place has come, those of the old one stay.
 */
export class Scroller<Row> {
  #box: ScrollBox | undefined;
  #source: RowSource<Row> | undefined;
  #window = new VirtualWindow(0, 1, 0);
  #top = 0;
  /** Of the box, as last read or written: what has changed since is the reader's move. */
  #scroll = 0;
  #painted: Painted<Row> = $state.raw({ first: 0, offset: 0, rows: [] });
  #track = $state(0);

  get painted(): Painted<Row> {
    return this.#painted;
  }

  /** Height in pixels of what the browser scrolls. */
  get track(): number {
    return this.#track;
  }

  get top(): number {
    return this.#top;
  }

  /** Rows of which a part is seen, or will be as soon as they have come. */
  get seen(): RowSpan {
    return this.#window.seen(this.#top);
  }

  /** Rows that a key for a whole page skips: what was last is first, or the other way. */
  get page(): number {
    return Math.max(1, Math.floor(this.#window.view / this.#window.rowHeight) - 1);
  }

  /** Takes a table, or a new size of rows and view in pixels. The first row seen stays where it is. */
  layOut(source: RowSource<Row>, rowHeight: number, view: number): void {
    const before = this.#window;
    this.#source = source;
    this.#window = new VirtualWindow(source.total, rowHeight, view);
    this.#top = this.#window.clamp((this.#top / before.rowHeight) * rowHeight);
    this.#track = this.#window.track;
    this.paint();
  }

  /** The box is there, laid out as `track` says: its thumb is put where it belongs. */
  settle(box: ScrollBox): void {
    this.#box = box;
    this.#putThumb();
  }

  /** The box was scrolled, by the reader or by us. */
  scrolled(): void {
    const box = this.#box;
    if (box === undefined) return;
    const before = this.#scroll;
    this.#scroll = box.scrollTop;
    if (this.#scroll === before) return;
    this.#top = this.#window.follow(this.#top, before, this.#scroll);
    if (this.#window.isCramped(this.#top, this.#scroll)) this.#putThumb();
    this.paint();
  }

  /** Nothing has moved for a while: the thumb can go where it belongs without a jolt. */
  rested(): void {
    this.scrolled(); // it may have moved just now, and its event is yet to come
    this.#putThumb();
  }

  moveBy(rows: number): void {
    this.#moveTo(this.#top + rows * this.#window.rowHeight);
  }

  moveToRow(row: number, align: Align): void {
    this.#moveTo(this.#window.topFor(row, align, this.#top));
  }

  /** Draws what is wanted, if all of it is here. */
  paint(): void {
    const source = this.#source;
    if (source === undefined) return;
    const { first, end } = this.seen;
    source.need(first, end);
    const rows: Row[] = [];
    for (let row = first; row < end; row++) {
      const found = source.at(row);
      if (found === undefined) return;
      rows.push(found);
    }
    let start = first;
    for (let row = first - 1; row >= Math.max(0, first - OVERSCAN); row--, start--) {
      const found = source.at(row);
      if (found === undefined) break;
      rows.unshift(found);
    }
    for (let row = end; row < Math.min(source.total, end + OVERSCAN); row++) {
      const found = source.at(row);
      if (found === undefined) break;
      rows.push(found);
    }
    this.#painted = { first: start, offset: start * this.#window.rowHeight - this.#top, rows };
  }

  #moveTo(top: number): void {
    this.#top = this.#window.clamp(top);
    this.#putThumb();
    this.paint();
  }

  #putThumb(): void {
    const box = this.#box;
    if (box === undefined) return;
    const place = this.#window.scrollOf(this.#top);
    if (Math.abs(place - box.scrollTop) >= 1) box.scrollTop = place;
    this.#scroll = box.scrollTop; // rounded by the browser
  }
}
