// Which bounds are written under the axis, where not all fit.

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

/** Marks at the bounds. The first and the last are written, then the round ones, then the rest. */
export function boundTicks(
  axis: XAxis,
  values: readonly number[],
  write: (value: number) => string,
): Tick[] {
  const xs = values.map((value) => axis.at(value));
  const last = values.length - 1;
  const rank = (at: number) => (at === last ? -2 : at === 0 ? -1 : roundness(values[at]!));
  const order = xs.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || a - b);
  const taken: { from: number; to: number }[] = [];
  const texts = new Map<number, string>();
  for (const at of order) {
    const text = write(values[at]!);
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
