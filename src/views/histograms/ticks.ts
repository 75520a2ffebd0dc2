// Which bounds are written under the axis, where not all fit.

import { scaleLinear, scaleLog } from 'd3-scale';
import type { XAxis } from './x-axis.ts';

export interface Tick {
  readonly value: number;
  readonly x: number;
  /** Undefined for a mark without words. */
  readonly text?: string;
}

/** Pixels that a character of the smallest size takes, and the gap between two words. */
const CHARACTER = 6.1;
const WIDE_CHARACTER = 11;
const GAP = 10;
/** Marks nearer to each other than this are a smear. */
const LEAST_BETWEEN = 3;

/** A guess, on the generous side: text is measured only once it is drawn. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    width += code === 0x202f ? 2.5 : code >= 0x2e80 ? WIDE_CHARACTER : CHARACTER;
  }
  return width;
}

/** The rounder a bound, the rather it is written. */
function roundness(value: number): number {
  if (value === 0) return 0;
  const [mantissa = ''] = Math.abs(value).toExponential(6).split('e');
  const size = Number(mantissa);
  return [1, 5, 2.5, 2].indexOf(size) + 1 || 9;
}

/** Where bounds are more than this, round values are written in their place. */
const MOST_BOUNDS = 40;

function roundValues({ kind }: XAxis, values: readonly number[]): number[] {
  const [low = 0] = values;
  const high = values.at(-1) ?? low;
  if (kind === 'linear' || low < 0) return scaleLinear().domain([low, high]).ticks(8);
  const least = values.find((value) => value > 0) ?? high;
  const ticks = scaleLog().domain([least, high]).ticks();
  return [...(low === 0 ? [0] : []), ...ticks.filter((value) => roundness(value) < 9)];
}

/** Marks at the bounds. The ends are written, then the last bound, the first, round ones, the rest. */
export function axisTicks(
  axis: XAxis,
  bounds: readonly number[],
  write: (value: number) => string,
): Tick[] {
  const values = [
    ...(axis.openLeft === undefined ? [] : [-Infinity]),
    ...(bounds.length > MOST_BOUNDS ? roundValues(axis, bounds) : bounds),
    ...(axis.openRight === undefined ? [] : [Infinity]),
  ];
  const xs = values.map((value) => axis.at(value));
  const isBound = (at: number) => Number.isFinite(values[at]);
  const first = values.findIndex((_, at) => isBound(at));
  const last = values.findLastIndex((_, at) => isBound(at));
  const rank = (at: number) =>
    isBound(at) ? (at === last ? -2 : at === first ? -1 : roundness(values[at]!)) : -3;
  const order = xs.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || a - b);
  const taken: { from: number; to: number }[] = [];
  const texts = new Map<number, string>();
  for (const at of order) {
    const value = values[at]!;
    const text = Number.isFinite(value) ? write(value) : value > 0 ? '+Inf' : '\u2212Inf';
    const half = textWidth(text) / 2;
    const x = xs[at]!;
    const span = { from: x - half - GAP / 2, to: x + half + GAP / 2 };
    if (taken.some(({ from, to }) => span.from < to && from < span.to)) continue;
    taken.push(span);
    texts.set(at, text);
  }
  const ticks: Tick[] = [];
  for (const [at, x] of xs.entries()) {
    const text = texts.get(at);
    const before = ticks.at(-1);
    if (text === undefined && before !== undefined && x - before.x < LEAST_BETWEEN) continue;
    ticks.push({ value: values[at]!, x, ...(text === undefined ? {} : { text }) });
  }
  return ticks;
}
