// The bars of a histogram. Where they stand for density, their area is the count, whatever the
// axis: a wide bucket does not look full because it is wide.

import type { Bucket } from '../../protocol/histograms.ts';
import { textWidth } from './ticks.ts';
import type { XAxis } from './x-axis.ts';

export type BarKind = 'density' | 'count' | 'cumulative';

export interface Bar {
  readonly bucket: number; // index
  readonly x: number;
  readonly width: number;
  /** Its top edge; the foot is that of the plot. */
  readonly y: number;
  readonly height: number;
  /** Drawn hatched: the bucket has no width that an axis could show. */
  readonly unknown: boolean;
  /** An end that is not known has no edge. */
  readonly open?: 'left' | 'right';
  /** The count, where there is room for it. */
  readonly label?: string;
}

export interface BarsOptions {
  readonly axis: XAxis;
  readonly kind: BarKind;
  readonly buckets: readonly Bucket[];
  /** Observations that the cumulative bars are a share of. */
  readonly total: number;
  /** Edges of the plot, in pixels from above. */
  readonly top: number;
  readonly foot: number;
  readonly write: (count: number) => string;
}

/** Of the plot's height, for the highest bar: its count stands above. */
const HIGHEST = 0.96;
/** A count above nought is seen. */
const LEAST_HEIGHT = 1;
const LEAST_WIDTH = 0.5;
/** Bars wider than this have a gap between them, in pixels. */
const GAP_FROM = 4;

/** Bars by rising bound; none for a count that is no number. */
export function barsOf({ axis, kind, buckets, total, top, foot, write }: BarsOptions): Bar[] {
  const spans = buckets.map(({ lower, upper }) => {
    const from = axis.at(lower);
    return { from, width: Math.max(LEAST_WIDTH, axis.at(upper) - from) };
  });
  const sizes = buckets.map(({ count, cumulative }, at) =>
    kind === 'density' ? count / spans[at]!.width : kind === 'count' ? count : cumulative,
  );
  const largest = sizes.reduce((most, size) => (size > most ? size : most), 0);
  const full = kind === 'cumulative' && total > 0 ? total : largest / HIGHEST;
  return buckets.flatMap((bucket, at): Bar[] => {
    const size = sizes[at]!;
    if (Number.isNaN(size)) return [];
    const { from, width } = spans[at]!;
    const height = full > 0 && size > 0 ? Math.max(LEAST_HEIGHT, (size / full) * (foot - top)) : 0;
    const gap = width > GAP_FROM ? 1 : 0;
    const open = openEnd(bucket);
    const label = write(kind === 'cumulative' ? bucket.cumulative : bucket.count);
    return [
      {
        bucket: at,
        x: from + gap / 2,
        width: width - gap,
        y: foot - height,
        height,
        unknown: open !== undefined || isBroken(axis, bucket),
        ...(open === undefined ? {} : { open }),
        ...(textWidth(label) <= width - 3 ? { label } : {}),
      },
    ];
  });
}

function openEnd({ lower, upper }: Bucket): Bar['open'] {
  if (upper === Infinity) return 'right';
  return lower === -Infinity ? 'left' : undefined;
}

/** A part of it lies where a log axis is none. */
function isBroken({ straight, at }: XAxis, { lower, upper }: Bucket): boolean {
  return (
    straight !== undefined && at(lower) < straight.to - 0.01 && at(upper) > straight.from + 0.01
  );
}
