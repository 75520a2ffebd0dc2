/** Below 0 when `a` comes first in byte order, the order of UTF-8 names whatever the locale. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = a[i]! - b[i]!;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Below this many rows insertion is faster than partitioning. */
const FEW = 12;

/**
 * The rows 0 .. `count` in the byte order of what `bytesOf` says they are called.
 *
 * Names share long beginnings, so whole comparisons would look at the same bytes again and again.
 * Here rows are parted by one byte at a time (Bentley and Sedgewick, "Fast Algorithms for Sorting
 * and Searching Strings", 1997).
 */
export function inByteOrder(
  count: number,
  bytesOf: (row: number) => Uint8Array,
): Uint32Array<ArrayBuffer> {
  const rows = Uint32Array.from({ length: count }, (_, row) => row);
  const starts = new Uint32Array(count + 1);
  for (let row = 0; row < count; row++) starts[row + 1] = starts[row]! + bytesOf(row).length;
  const bytes = new Uint8Array(starts[count]!);
  for (let row = 0; row < count; row++) bytes.set(bytesOf(row), starts[row]);

  /** The byte of the row's name at `depth`, -1 behind its end. */
  const byteAt = (row: number, depth: number): number =>
    starts[row]! + depth < starts[row + 1]! ? bytes[starts[row]! + depth]! : -1;
  const isBefore = (a: number, b: number, depth: number): boolean => {
    for (let at = depth; ; at++) {
      const difference = byteAt(a, at) - byteAt(b, at);
      if (difference !== 0) return difference < 0;
      if (byteAt(a, at) < 0) return a < b;
    }
  };

  const pending: number[] = [0, count, 0]; // from, to, depth
  while (pending.length > 0) {
    const depth = pending.pop()!;
    const to = pending.pop()!;
    const from = pending.pop()!;
    if (to - from <= FEW) {
      for (let i = from + 1; i < to; i++) {
        const row = rows[i]!;
        let at = i;
        for (; at > from && isBefore(row, rows[at - 1]!, depth); at--) rows[at] = rows[at - 1]!;
        rows[at] = row;
      }
      continue;
    }
    const pivot = byteAt(rows[(from + to) >>> 1]!, depth);
    let below = from;
    let above = to;
    for (let i = from; i < above;) {
      const row = rows[i]!;
      const byte = byteAt(row, depth);
      if (byte < pivot) {
        rows[i++] = rows[below]!;
        rows[below++] = row;
      } else if (byte > pivot) {
        rows[i] = rows[--above]!;
        rows[above] = row;
      } else i++;
    }
    pending.push(from, below, depth, above, to, depth);
    if (pivot >= 0) pending.push(below, above, depth + 1);
  }
  return rows;
}
