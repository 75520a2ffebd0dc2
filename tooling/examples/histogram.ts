// The samples of one classic histogram, from what it observed.

import type { Exemplar, Labels, Sample } from './exposition.ts';
import { floatText, type Format } from './exposition.ts';

/** The bounds that client_golang uses when a program names none. */
export const DEFAULT_BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface Observed {
  /** Observations in each bucket, not cumulative; one more than there are bounds. */
  readonly counts: readonly number[];
  readonly sum: number;
  /** By bucket. */
  readonly exemplars?: ReadonlyMap<number, Exemplar>;
}

export function histogramSamples(
  labels: Labels,
  bounds: readonly number[],
  { counts, sum, exemplars }: Observed,
  format: Format,
): Sample[] {
  if (counts.length !== bounds.length + 1) {
    throw new RangeError(
      `${bounds.length} bounds make ${bounds.length + 1} buckets, not ${counts.length}`,
    );
  }
  let total = 0;
  const buckets = counts.map((count, i): Sample => {
    total += count;
    const le = floatText(bounds[i] ?? Infinity, format);
    const exemplar = exemplars?.get(i);
    return {
      suffix: '_bucket',
      labels: { ...labels, le },
      value: total,
      ...(exemplar === undefined ? {} : { exemplar }),
    };
  });
  return [
    ...buckets,
    { suffix: '_sum', labels, value: sum },
    { suffix: '_count', labels, value: total },
  ];
}

/**
 * Observations of times that are about `typical` seconds, spread over the bounds as an exponential
 * distribution would; the sum takes each for the middle of its bucket.
 */
export function spread(total: number, typical: number, bounds: readonly number[]): Observed {
  const counts: number[] = [];
  let sum = 0;
  let left = total;
  let previous = 0;
  for (const bound of bounds) {
    const share = Math.exp(-previous / typical) - Math.exp(-bound / typical);
    const count = Math.min(Math.round(total * share), left);
    counts.push(count);
    sum += (count * (previous + bound)) / 2;
    left -= count;
    previous = bound;
  }
  counts.push(left);
  sum += left * previous * 1.2;
  return { counts, sum: Number(sum.toFixed(6)) };
}
