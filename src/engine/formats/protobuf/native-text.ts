// A native histogram on one line, in the syntax of OpenMetrics 2.0: counts absolute, spans as
// offset:length, and the classic buckets that came with it.

import { formatGoFloat } from '../../../base/go-float.ts';
import type { Histogram, NativeSide } from './metric-family.ts';

/**
 * Whether the Prometheus server stores it as a native histogram, and nothing else of it. One
 * without any observation is told by a span of length nought or by its threshold.
 */
export function isNative({ negative, positive, zeroThreshold, zeroCount }: Histogram): boolean {
  return (
    positive.spans.length > 0 || negative.spans.length > 0 || zeroThreshold > 0 || zeroCount > 0
  );
}

/** Counts are floats as soon as one of the two that tell so is set. */
export function countOf({ count, countFloat, zeroCountFloat }: Histogram): number {
  return countFloat > 0 || zeroCountFloat > 0 ? countFloat : count;
}

export function nativeText(histogram: Histogram): string {
  const { sum, schema, zeroThreshold, zeroCount, zeroCountFloat, negative, positive, buckets } =
    histogram;
  const parts = [
    `count:${formatGoFloat(countOf(histogram))}`,
    `sum:${formatGoFloat(sum)}`,
    `schema:${schema}`,
    `zero_threshold:${formatGoFloat(zeroThreshold)}`,
    `zero_count:${formatGoFloat(zeroCountFloat > 0 ? zeroCountFloat : zeroCount)}`,
    ...sideText('negative', negative),
    ...sideText('positive', positive),
  ];
  if (buckets.length > 0) {
    const classic = buckets.map(
      ({ bound, count, countFloat }) =>
        `${formatGoFloat(bound)}:${formatGoFloat(countFloat > 0 ? countFloat : count)}`,
    );
    parts.push(`bucket:[${classic.join(',')}]`);
  }
  return `{${parts.join(',')}}`;
}

function sideText(sign: string, { spans, deltas, counts }: NativeSide): string[] {
  if (spans.length === 0) return [];
  let sum = 0;
  const absolute = counts.length > 0 ? counts : deltas.map((delta) => (sum += delta));
  return [
    `${sign}_spans:[${spans.map(({ offset, length }) => `${offset}:${length}`).join(',')}]`,
    `${sign}_buckets:[${absolute.map(formatGoFloat).join(',')}]`,
  ];
}
