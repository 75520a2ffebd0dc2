// What stands on and above the bars: the share line, quantiles, a threshold, exemplars.

import type {
  Bucket,
  HistogramExemplar,
  QuantileView,
  ThresholdView,
} from '../../protocol/histograms.ts';
import { textWidth } from './ticks.ts';
import type { XAxis } from './x-axis.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ShareLine {
  /** Joined by straight lines; more than one where a count is missing. */
  readonly runs: readonly (readonly Point[])[];
  /** Where the line is exact; fewer where bounds stand closer than dots can. */
  readonly dots: readonly Point[];
  /** From the last bound to the whole: nobody knows how it gets there. */
  readonly tail?: readonly [Point, Point];
}

interface Frame {
  readonly axis: XAxis;
  /** 100 % and 0 %, in pixels from above. */
  readonly top: number;
  readonly foot: number;
}

/** Pixels between two dots. */
const DOTS_APART = 7;

export function shareLine(
  { axis, top, foot }: Frame,
  buckets: readonly Bucket[],
  total: number,
): ShareLine {
  if (!(total > 0)) return { runs: [], dots: [] };
  const y = (share: number) => foot - Math.min(1, Math.max(0, share)) * (foot - top);
  const runs: Point[][] = [];
  const dots: Point[] = [];
  let run: Point[] = [];
  let end: Point | undefined;
  const first = buckets[0];
  if (first !== undefined && first.lower > -Infinity)
    run.push({ x: axis.at(first.lower), y: foot });
  for (const { upper, cumulative } of buckets) {
    if (upper === Infinity) continue;
    if (Number.isNaN(cumulative)) {
      if (run.length > 1) runs.push(run);
      run = [];
      continue;
    }
    const dot = { x: axis.at(upper), y: y(cumulative / total) };
    run.push(dot);
    end = dot;
    if (dot.x - (dots.at(-1)?.x ?? -Infinity) >= DOTS_APART) dots.push(dot);
  }
  if (run.length > 1) runs.push(run);
  if (end === undefined || end.y <= top + 0.5 || buckets.at(-1)?.upper !== Infinity) {
    return { runs, dots };
  }
  return { runs, dots, tail: [end, { x: axis.right, y: top }] };
}

/** Where words stand beside a mark, or on it. */
export interface Beside {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Pixels between a mark and its words. */
const APART = 10;

/** To the right of a mark, or to its left; undefined where neither has `width` pixels for them. */
function beside(
  from: number,
  to: number,
  width: number,
  { left, right }: { readonly left: number; readonly right: number },
): Beside | undefined {
  if (to + APART + width <= right) return { x: to + APART, anchor: 'start' };
  if (from - APART - width >= left) return { x: from - APART, anchor: 'end' };
  return undefined;
}

export interface QuantileMark {
  readonly q: number;
  /** The certain interval. Its ends are pixels; an infinite one has no cap. */
  readonly from: number;
  readonly to: number;
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
  /** The bucket that holds the rank, in pixels. */
  readonly bucket: { readonly from: number; readonly to: number };
  /** Where `histogram_quantile` puts it; undefined when it says nothing finite. */
  readonly dot?: number;
  readonly words: Beside;
  /** There is room for all the words, not only for the interval. */
  readonly roomy: boolean;
}

/**
 * None for a quantile that nothing is known about. `room` is what lies beyond the right edge, in
 * pixels; `interval` and `all` are the widths of the words, the shorter and the longer way.
 */
export function quantileMark(
  axis: XAxis,
  { value, lower, upper, bucket, q }: QuantileView,
  {
    interval,
    all,
    room,
  }: { readonly interval: number; readonly all: number; readonly room: number },
): QuantileMark | undefined {
  if (Number.isNaN(lower) || Number.isNaN(upper)) return undefined;
  const from = axis.at(lower);
  const to = axis.at(upper);
  const dot = Number.isFinite(value) ? axis.at(value) : undefined;
  const first = Math.min(from, dot ?? from);
  const last = Math.max(to, dot ?? to);
  const edges = { left: axis.left, right: axis.right + room };
  const long = beside(first, last, all, edges);
  return {
    q,
    from,
    to,
    opensLeft: lower === -Infinity,
    opensRight: upper === Infinity,
    bucket: { from: axis.at(bucket[0]), to: axis.at(bucket[1]) },
    ...(dot === undefined ? {} : { dot }),
    words: long ?? beside(first, last, interval, edges) ?? inside(from, to, dot),
    roomy: long !== undefined,
  };
}

/** In the middle of the longer piece of a bracket that its dot leaves. */
function inside(from: number, to: number, dot = from): Beside {
  return { x: dot - from > to - dot ? (from + dot) / 2 : (dot + to) / 2, anchor: 'middle' };
}

export interface ThresholdMark {
  readonly x: number;
  /** Upper and lower end of the share, in pixels from above; equal where it is exact. */
  readonly from: number;
  readonly to: number;
  readonly words: Beside;
}

export function thresholdMark(
  { axis, top, foot }: Frame,
  { threshold, lowest, highest }: ThresholdView,
  words: string,
): ThresholdMark | undefined {
  const x = axis.at(threshold);
  if (Number.isNaN(x) || Number.isNaN(lowest) || Number.isNaN(highest)) return undefined;
  const y = (share: number) => foot - share * (foot - top);
  return {
    x,
    from: y(highest),
    to: y(lowest),
    words: beside(x, x + 4, textWidth(words), axis) ?? {
      x: (axis.left + axis.right) / 2,
      anchor: 'middle',
    },
  };
}

export interface ExemplarMark {
  readonly exemplar: HistogramExemplar;
  readonly x: number;
}

/** By rising place; none for a value that has no place. */
export function exemplarMarks(
  axis: XAxis,
  exemplars: readonly HistogramExemplar[],
): ExemplarMark[] {
  return exemplars
    .map((exemplar) => ({ exemplar, x: axis.at(exemplar.value) }))
    .filter(({ x }) => !Number.isNaN(x))
    .sort((a, b) => a.x - b.x);
}
