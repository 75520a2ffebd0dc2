// The bounds of a histogram, told from the texts of its `le` labels. Most label sets of a family
// have the same texts in the same order, so that one layout serves them all.
//
//   le, as in the dump   "0.5"  "+Inf"  "0.10"  "abc"  "0.1"
//   bounds                0.1    0.5    +Inf
//   order                 4→0    2→0    0→1     1→2            position → bound
//
// A text that Go does not read as a number counts for nothing: PromQL leaves its series out.

import { parseGoFloat } from '../../../base/go-float.ts';

export interface BucketLayout {
  /** Distinct bounds, rising. */
  readonly bounds: Float64Array;
  /** Positions of the buckets that count, by bound and among equal bounds by text. */
  readonly order: Uint32Array;
  /** By entry of `order`: the bound that it belongs to. */
  readonly slot: Uint32Array;
  /** Some bound is written in more than one way: `1` and `1.0`. */
  readonly repeats: boolean;
  /** `le="NaN"`, which has no place among the others. */
  readonly hasNaN: boolean;
}

/** `texts`: the `le` labels in file order; '' where there is none. */
export function layOut(texts: readonly string[]): BucketLayout {
  const numbers = texts.map(parseGoFloat);
  const order: number[] = [];
  for (const [position, number] of numbers.entries())
    if (number !== undefined && !Number.isNaN(number)) order.push(position);
  // Prometheus hands the series over sorted by label, which decides between `0` and `-0`.
  order.sort((a, b) => numbers[a]! - numbers[b]! || byText(texts[a]!, texts[b]!) || a - b);
  const bounds: number[] = [];
  const slot = order.map((position) => {
    const bound = numbers[position]!;
    if (bounds.length === 0 || bounds[bounds.length - 1] !== bound) bounds.push(bound);
    return bounds.length - 1;
  });
  return {
    bounds: Float64Array.from(bounds),
    order: Uint32Array.from(order),
    slot: Uint32Array.from(slot),
    repeats: bounds.length < order.length,
    hasNaN: numbers.some((number) => Number.isNaN(number)),
  };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
