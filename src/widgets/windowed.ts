/** What rows turned out to be as high as, by their key, in px. */
export class Heights {
  #known = new Map<string, number>();

  of(key: string): number | undefined {
    return this.#known.get(key);
  }

  /** Returns whether that was news. */
  learn(key: string, height: number): boolean {
    if (this.#known.get(key) === height) return false;
    this.#known.set(key, height);
    return true;
  }
}

/** Where each row begins, in px from the first, and at last where the last one ends. */
export function offsetsOf<Row>(
  rows: readonly Row[],
  heightOf: (row: Row) => number,
): Float64Array<ArrayBuffer> {
  const offsets = new Float64Array(rows.length + 1);
  let end = 0;
  for (const [place, row] of rows.entries()) {
    end += heightOf(row);
    offsets[place + 1] = end;
  }
  return offsets;
}

/** Lists up to here are drawn whole: the browser's own search then finds every row. */
const WHOLE = 100;

/**
 * The rows that lie at least partly between `top` and `bottom`: `from` up to, not with, `to`. All
 * of them, where there are few.
 */
export function spanOf(
  offsets: Float64Array<ArrayBuffer>,
  top: number,
  bottom: number,
): { from: number; to: number } {
  const rows = offsets.length - 1;
  if (rows <= WHOLE) return { from: 0, to: rows };
  const from = Math.min(rows, firstAbove(offsets, top));
  let to = from;
  while (to < rows && (offsets[to] ?? Infinity) < bottom) to++;
  return { from, to };
}

/** The first row that ends below `y`. */
function firstAbove(offsets: Float64Array<ArrayBuffer>, y: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] ?? Infinity) <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}
