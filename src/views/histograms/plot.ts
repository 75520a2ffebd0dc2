// The whole picture of a histogram as geometry: components draw it and decide nothing.

import type { MergedHistogram, QuantileView } from '../../protocol/histograms.ts';
import type { Format } from '../../texts/format.ts';
import type { Unit } from '../../texts/quantity.ts';
import { barsOf, type Bar, type BarKind } from './bars.ts';
import {
  exemplarMarks,
  quantileMark,
  shareLine,
  thresholdMark,
  type ExemplarMark,
  type QuantileMark,
  type ShareLine,
  type ThresholdMark,
} from './marks.ts';
import { thresholdWords } from './threshold.ts';
import { axisTicks, textWidth, type Tick } from './ticks.ts';
import { suggestedAxis, xAxis, type AxisKind, type XAxis } from './x-axis.ts';

export interface PlotWords {
  readonly format: Format;
  readonly unit: Unit;
  readonly says: (value: string) => string; // what Prometheus answers
  readonly atOrBelow: (share: string, threshold: string) => string;
}

export interface PlotOptions {
  /** Of the whole picture, in pixels. */
  readonly width: number;
  /** Undefined: whatever suits the bounds. */
  readonly axis: AxisKind | undefined;
  readonly bars: BarKind;
  readonly words: PlotWords;
}

export interface QuantileRow {
  readonly name: string; // p99
  readonly y: number;
  readonly mark?: QuantileMark;
  readonly interval: string;
  /** '' where there is no room for it. */
  readonly says: string;
}

export interface ShareTick {
  readonly share: number;
  readonly y: number;
  readonly text: string;
}

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly axis: XAxis;
  readonly top: number;
  readonly foot: number;
  readonly bars: readonly Bar[];
  readonly ticks: readonly Tick[];
  /** Signs that a log axis is broken there. */
  readonly breaks: readonly number[];
  readonly shares: readonly ShareTick[];
  readonly line: ShareLine;
  readonly quantiles: readonly QuantileRow[];
  readonly threshold?: ThresholdMark & { readonly text: string };
  readonly exemplars: readonly ExemplarMark[];
}

/** Below this width the picture takes its small form, in pixels. */
const NARROW = 560;
const SIZES = {
  wide: { left: 44, right: 56, row: 22, gap: 24, plot: 268 },
  narrow: { left: 32, right: 10, row: 20, gap: 20, plot: 152 },
} as const;
/** Pixels that are drawn between an interval and what Prometheus says. */
const GAP = 14;
/** Below the plot: marks and words of the axis. */
const AXIS = 26;
const SHARES = [0, 0.25, 0.5, 0.75, 1];

export const quantileName = (q: number): string => `p${Number((q * 100).toFixed(6))}`;

/** Width of the smaller of a bound's two buckets: what tells it from its neighbours. */
export function widthAt(bounds: readonly number[], at: number): number | undefined {
  const widths = [at - 1, at]
    .map((first) => (bounds[first + 1] ?? NaN) - (bounds[first] ?? NaN))
    .filter((width) => width > 0);
  return widths.length === 0 ? undefined : Math.min(...widths);
}

export function finiteBounds({ buckets }: MergedHistogram): number[] {
  return buckets.map(({ upper }) => upper).filter(Number.isFinite);
}

export function makePlot(histogram: MergedHistogram, options: PlotOptions): Plot {
  const { buckets, total, floor } = histogram;
  const { width, bars, words } = options;
  const { format, unit } = words;
  const narrow = width < NARROW;
  const size = narrow ? SIZES.narrow : SIZES.wide;
  const bounds = finiteBounds(histogram);
  const axis = xAxis({
    kind: options.axis ?? suggestedAxis(bounds),
    bounds,
    floor,
    toInfinity: buckets.at(-1)?.upper === Infinity,
    left: size.left,
    right: Math.max(size.left + 1, width - size.right),
  });
  const rows = histogram.quantiles.length * size.row;
  const top = rows + size.gap;
  const foot = top + size.plot;
  const frame = { axis, top, foot };
  const room = narrow ? size.right : size.right - 8;
  const shownBounds =
    floor > -Infinity && floor < (bounds[0] ?? Infinity) ? [floor, ...bounds] : bounds;
  const { threshold } = histogram;
  const said =
    threshold === undefined
      ? ''
      : words.atOrBelow(
          format.shares(threshold.lowest, threshold.highest),
          thresholdWords(threshold.threshold, unit, format),
        );
  const mark = threshold && thresholdMark(frame, threshold, said);
  return {
    width,
    height: foot + AXIS,
    narrow,
    axis,
    top,
    foot,
    bars: barsOf({ axis, kind: bars, buckets, total, top, foot, write: format.compact }),
    ticks: axisTicks(axis, shownBounds, (value) =>
      format.bound(value, unit, widthAt(shownBounds, shownBounds.indexOf(value))),
    ),
    breaks: breaksOf(axis),
    shares: (total > 0 ? SHARES : [])
      .filter((share) => !narrow || share * 2 === Math.round(share * 2))
      .map((share) => ({
        share,
        y: foot - share * (foot - top),
        text: `${format.number(share * 100)}\u202f%`,
      })),
    line: shareLine(frame, buckets, total),
    quantiles: histogram.quantiles.map((view, at) =>
      quantileRow(view, { axis, narrow, room, words, y: at * size.row + size.row / 2 + 2 }),
    ),
    ...(mark === undefined ? {} : { threshold: { ...mark, text: said } }),
    exemplars: exemplarMarks(axis, histogram.exemplars),
  };
}

interface RowFrame {
  readonly axis: XAxis;
  readonly narrow: boolean;
  readonly room: number;
  readonly words: PlotWords;
  readonly y: number;
}

function quantileRow(view: QuantileView, { axis, narrow, room, words, y }: RowFrame): QuantileRow {
  const { format, unit } = words;
  const { q, value, lower, upper } = view;
  const interval = Number.isNaN(lower + upper) ? '' : format.interval(lower, upper, unit);
  const answer = narrow ? '' : words.says(format.quantity(value, unit, upper - lower));
  const all = answer === '' ? textWidth(interval) : textWidth(interval) + GAP + textWidth(answer);
  const mark = quantileMark(axis, view, { interval: textWidth(interval), all, room });
  const says = mark?.roomy === true ? answer : '';
  return {
    name: quantileName(q),
    y,
    interval,
    says,
    ...(mark === undefined ? {} : { mark }),
  };
}

/** Inside the straight stretch, on either side of 0 where bounds lie there. */
function breaksOf({ straight, at }: XAxis): number[] {
  if (straight === undefined) return [];
  const zero = at(0);
  return [straight.from, straight.to]
    .filter((edge) => Math.abs(edge - zero) > 8)
    .map((edge) => zero + (edge - zero) * 0.25);
}
