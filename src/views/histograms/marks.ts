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
  const reaches = buckets.at(-1)?.upper === Infinity && end !== undefined && end.y > top + 0.5;
  return { runs, dots, ...(reaches ? { tail: [end, { x: axis.right, y: top }] as const } : {}) };
}

/** Where words stand beside a mark. */
export interface Beside {
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** To the right of a mark, or to its left where there is more room. */
export function beside(from: number, to: number, width: number, axis: XAxis, room: number): Beside {
  const fitsRight = to + 10 + width <= axis.right + room;
  return fitsRight || from - axis.left < axis.right - to
    ? { x: to + 10, anchor: 'start' }
    : { x: from - 10, anchor: 'end' };
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
}

/** None for a quantile that nothing is known about. */
export function quantileMark(
  axis: XAxis,
  { q, value, lower, upper, bucket }: QuantileView,
  words: string,
  room: number,
): QuantileMark | undefined {
  if (Number.isNaN(lower) || Number.isNaN(upper)) return undefined;
  const from = axis.at(lower);
  const to = axis.at(upper);
  const dot = Number.isFinite(value) ? axis.at(value) : undefined;
  return {
    q,
    from,
    to,
    opensLeft: lower === -Infinity,
    opensRight: upper === Infinity,
    bucket: { from: axis.at(bucket[0]), to: axis.at(bucket[1]) },
    ...(dot === undefined ? {} : { dot }),
    words: beside(
      Math.min(from, dot ?? from),
      Math.max(to, dot ?? to),
      textWidth(words),
      axis,
      room,
    ),
  };
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
    words: beside(x, x + 4, textWidth(words), axis, 0),
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
