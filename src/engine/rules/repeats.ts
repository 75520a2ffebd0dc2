// Samples of a series that stands more than once, and how their times follow each other.
//
// A sample without a timestamp has the time of the scrape. Pairs of series and time are kept in
// an open-addressing table, for repeated series alone: a dump without repeats costs nothing.

import type { Tables } from '../store/tables.ts';

/** The series stood before, neither with a timestamp. */
export const REPEAT_NO_TIME = 0;
/** The series stood before at the same time with another value. */
export const REPEAT_SAME_TIME = 1;
/** The same with the same value. */
export const REPEAT_SAME_SAMPLE = 2;
/** Later than all samples of the series before. */
export const REPEAT_LATER = 3;
/** Earlier than one of them, and at no time that was there. */
export const REPEAT_EARLIER = 4;

/** Visits every sample whose series stood before, in file order. `at`: time of the scrape, ms. */
export function eachRepeat(
  { series, samples }: Tables,
  at: number,
  visit: (sample: number, kind: number) => void,
): void {
  const repeats = samples.length - series.length;
  if (repeats === 0) return;
  const newest = new Float64Array(series.length).fill(-Infinity);
  const seen = new SeriesTimes(repeats * 2);
  const isRepeated = new Uint8Array(series.length);
  for (let row = 0; row < samples.length; row++) {
    const owner = samples.series[row]!;
    if (series.firstSample[owner] !== row) isRepeated[owner] = 1;
  }
  for (let row = 0; row < samples.length; row++) {
    const owner = samples.series[row]!;
    if (isRepeated[owner] === 0) continue;
    const written = samples.timestamp[row]!;
    const time = Number.isNaN(written) ? at : written;
    const twin = seen.add(owner, time, row);
    if (series.firstSample[owner] !== row)
      visit(row, twin === row ? orderOf(time, newest[owner]!) : kindOf(samples, twin, row));
    if (time > newest[owner]!) newest[owner] = time;
  }
}

function orderOf(time: number, newest: number): number {
  return time > newest ? REPEAT_LATER : REPEAT_EARLIER;
}

function kindOf({ timestamp, value }: Tables['samples'], twin: number, row: number): number {
  if (Number.isNaN(timestamp[row]!) || Number.isNaN(timestamp[twin]!)) return REPEAT_NO_TIME;
  return Object.is(value[row], value[twin]) ? REPEAT_SAME_SAMPLE : REPEAT_SAME_TIME;
}

/** The first sample of each pair of series and time. Room for all of them is made at once. */
class SeriesTimes {
  #series: Uint32Array; // row + 1, 0 for an empty slot
  #time: Float64Array;
  #sample: Uint32Array;
  #mask: number;
  #scratch = new Float64Array(1);
  #words = new Uint32Array(this.#scratch.buffer);

  constructor(most: number) {
    let room = 16;
    while (room < most * 2) room *= 2;
    this.#series = new Uint32Array(room);
    this.#time = new Float64Array(room);
    this.#sample = new Uint32Array(room);
    this.#mask = room - 1;
  }

  /** The first sample of the pair: `sample` itself when the pair is new. */
  add(series: number, time: number, sample: number): number {
    this.#scratch[0] = time;
    const mixed =
      Math.imul(series, 0x9e3779b1) ^
      Math.imul(this.#words[0]!, 0x85ebca6b) ^
      Math.imul(this.#words[1]!, 0xc2b2ae35);
    let slot = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 7;
    for (slot &= this.#mask; this.#series[slot] !== 0; slot = (slot + 1) & this.#mask)
      if (this.#series[slot] === series + 1 && this.#time[slot] === time)
        return this.#sample[slot]!;
    this.#series[slot] = series + 1;
    this.#time[slot] = time;
    this.#sample[slot] = sample;
    return sample;
  }
}
