// Where values stand on the axis of a histogram.
//
//   ┌────────┬────────────┬───────────────────────────────┬────────┐
//   │ no     │ straight   │ log                           │ no     │
//   │ lower  │ down to 0  │                               │ upper  │
//   │ end    │ (broken)   │                               │ end    │
//   └────────┴────────────┴───────────────────────────────┴────────┘
//
// A log axis never reaches 0: from the smallest bound inwards it is straight, and a sign of a break
// says so. Negative bounds are its mirror image. Buckets without an end get a strip of their own.

import { scaleLinear, scaleLog } from 'd3-scale';

export type AxisKind = 'log' | 'linear';

/** A strip of the axis, in pixels. */
export interface Strip {
  readonly from: number;
  readonly to: number;
}

export interface XAxis {
  readonly kind: AxisKind;
  readonly left: number;
  readonly right: number;
  /** In pixels; infinite values stand at the edges. */
  readonly at: (value: number) => number;
  /** Where the log axis gives up being one, around 0. */
  readonly straight?: Strip;
  /** Strips for the buckets without a lower or an upper end. */
  readonly openLeft?: Strip;
  readonly openRight?: Strip;
}

export interface XAxisOptions {
  readonly kind: AxisKind;
  /** Finite bounds, rising. */
  readonly bounds: readonly number[];
  /** Lower end of the first bucket: -Infinity or a number. */
  readonly floor: number;
  /** There is a bucket up to +Inf. */
  readonly toInfinity: boolean;
  readonly left: number;
  readonly right: number;
}

/** Widths of a strip for a bucket that has none of its own, in pixels. */
const NARROWEST = 36;
const WIDEST = 72;

/** One stretch of the axis: values on the left side of `end`, and how they map. */
interface Part {
  readonly end: number;
  readonly scale: (value: number) => number;
}

/** Buckets that grow want a log axis, buckets of one width a linear one. */
export function suggestedAxis(bounds: readonly number[]): AxisKind {
  const widths = bounds.slice(1).map((bound, at) => bound - bounds[at]!);
  const least = Math.min(...widths);
  return widths.length > 1 && Math.max(...widths) >= 8 * least ? 'log' : 'linear';
}

export function xAxis({ kind, bounds, floor, toInfinity, left, right }: XAxisOptions): XAxis {
  const width = right - left;
  const strip = Math.min(WIDEST, width / 4, Math.max(NARROWEST, width / (bounds.length + 1)));
  const opensLeft = floor === -Infinity;
  const low = Math.min(opensLeft ? Infinity : floor, bounds[0] ?? (opensLeft ? 0 : Infinity));
  const high = bounds.at(-1) ?? low;
  const flat = !(high > low); // one bound or none: nothing but strips
  const middle = !toInfinity ? right : opensLeft && bounds.length > 0 ? (left + right) / 2 : left;
  const start = flat ? middle : left + (opensLeft ? strip : 0);
  const end = flat ? middle : right - (toInfinity ? strip : 0);
  const sizes = bounds.filter((bound) => bound !== 0).map(Math.abs);
  const near = Math.min(...sizes);
  const isLog = kind === 'log' && !flat && (high > near || low < -near);
  const { parts, straight } = isLog
    ? logParts({ low, high, near, start, end, strip })
    : { parts: [{ end: Infinity, scale: linear(low, high, start, end) }] };

  const at = (value: number): number => {
    if (value === -Infinity) return left;
    if (value === Infinity) return right;
    if (value < low) return start - (start - left) * beyond(low - value, low);
    if (value > high) return end + (right - end) * beyond(value - high, high);
    if (flat) return start;
    const x = parts.find((part) => value <= part.end)?.scale(value) ?? NaN;
    // Bounds at the limits of a double leave no arithmetic to place anything by.
    return Number.isNaN(x) && !Number.isNaN(value) ? start : Math.min(end, Math.max(start, x));
  };
  return {
    kind: isLog ? 'log' : 'linear',
    left,
    right,
    at,
    ...(straight === undefined ? {} : { straight }),
    ...(opensLeft ? { openLeft: { from: left, to: start } } : {}),
    ...(toInfinity ? { openRight: { from: end, to: right } } : {}),
  };
}

/** How far into a strip without an end a value lies, 0 to 1: halfway at twice the last bound. */
function beyond(by: number, last: number): number {
  return by / (by + (Math.abs(last) || 1));
}

function linear(low: number, high: number, from: number, to: number): Part['scale'] {
  return scaleLinear().domain([low, high]).range([from, to]);
}

interface LogSpan {
  readonly low: number;
  readonly high: number;
  /** Size of the bound nearest to 0, besides 0 itself. */
  readonly near: number;
  readonly start: number;
  readonly end: number;
  readonly strip: number;
}

function logParts({ low, high, near, start, end, strip }: LogSpan): {
  parts: Part[];
  straight?: Strip;
} {
  const inner = [Math.max(low, -near), Math.min(high, near)] as const;
  const isStraight = inner[1] > inner[0];
  const straightWidth = isStraight ? (strip * (inner[1] - inner[0])) / near : 0;
  const below = low < -near ? Math.log(-low) - Math.log(-Math.min(high, -near)) : 0;
  const above = high > near ? Math.log(high) - Math.log(Math.max(low, near)) : 0;
  const each = (end - start - straightWidth) / (below + above);
  const zeroFrom = start + below * each;
  const zeroTo = zeroFrom + straightWidth;
  const parts: Part[] = [];
  if (below > 0) {
    const domain = [low, Math.min(high, -near)];
    parts.push({ end: domain[1]!, scale: scaleLog().domain(domain).range([start, zeroFrom]) });
  }
  if (isStraight) parts.push({ end: inner[1], scale: linear(...inner, zeroFrom, zeroTo) });
  if (above > 0) {
    const domain = [Math.max(low, near), high];
    parts.push({ end: Infinity, scale: scaleLog().domain(domain).range([zeroTo, end]) });
  }
  return { parts, ...(isStraight ? { straight: { from: zeroFrom, to: zeroTo } } : {}) };
}
