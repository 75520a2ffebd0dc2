// Exemplars of the buckets that are asked for, with the bucket that carries each.

import type { LabelPair } from '../../protocol/family-page.ts';
import { MAX_EXEMPLARS_DRAWN, type HistogramExemplar } from '../../protocol/histograms.ts';
import type { HistogramSource } from './histogram-source.ts';

export interface BucketExemplars {
  /** At most `MAX_EXEMPLARS_DRAWN` by value; of more, evenly many from low to high. */
  readonly drawn: readonly HistogramExemplar[];
  readonly count: number;
  /** By bound of `bounds`: how many its bucket carries. */
  readonly byBound: readonly number[];
}

interface Carried {
  readonly row: number; // of the exemplar table
  readonly sample: number;
  readonly misplaced: boolean;
}

/** `rowOfSample`: exemplars of the dump by the sample that carries them. */
export function bucketExemplars(
  source: HistogramSource,
  rowOfSample: ReadonlyMap<number, number>,
  { sets, bounds }: { readonly sets: Uint32Array; readonly bounds: Float64Array },
): BucketExemplars {
  const byBound = Array.from(bounds, () => 0);
  const carried: Carried[] = [];
  if (rowOfSample.size > 0)
    for (const set of sets)
      eachExemplar(source, rowOfSample, set, (exemplar, bound) => {
        carried.push(exemplar);
        const at = firstAtLeast(bounds, bound);
        if (at < byBound.length) byBound[at]!++;
      });
  const { value } = source.tables.exemplars;
  carried.sort((a, b) => compare(value[a.row]!, value[b.row]!) || a.row - b.row);
  const drawn = evenly(carried, MAX_EXEMPLARS_DRAWN).map((each) => view(source, each));
  return { drawn, count: carried.length, byBound };
}

function eachExemplar(
  { sets, tables }: HistogramSource,
  rowOfSample: ReadonlyMap<number, number>,
  set: number,
  see: (exemplar: Carried, bound: number) => void,
): void {
  const layout = sets.layoutOf(set);
  for (let at = 0; at < layout.order.length; at++) {
    const sample = sets.sampleOf(set, layout, at);
    const row = rowOfSample.get(sample);
    if (row === undefined) continue;
    const slot = layout.slot[at]!;
    const bound = layout.bounds[slot]!;
    const value = tables.exemplars.value[row]!;
    const fits = value <= bound && (slot === 0 || value > layout.bounds[slot - 1]!);
    see({ row, sample, misplaced: !fits }, bound);
  }
}

function view(source: HistogramSource, { row, sample, misplaced }: Carried): HistogramExemplar {
  const { exemplars, strings } = source.tables;
  const labels: LabelPair[] = [];
  for (let pair = exemplars.labelStart[row]!; pair < exemplars.labelStart[row + 1]!; pair++)
    labels.push([
      strings.text(exemplars.labels.name[pair]!),
      strings.text(exemplars.labels.value[pair]!),
    ]);
  const timestamp = exemplars.timestamp[row]!;
  return {
    value: exemplars.value[row]!,
    labels,
    ...(Number.isNaN(timestamp) ? {} : { timestamp }),
    le: source.leOf(sample),
    misplaced,
    line: source.lineOf(sample),
  };
}

/** `most` of the items at equal distances, the first and the last among them. */
function evenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, at) => items[Math.floor((at * (items.length - 1)) / (most - 1))]!,
  );
}

/** NaN last. */
function compare(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1;
  return Number.isNaN(b) || a < b ? -1 : a > b ? 1 : 0;
}

function firstAtLeast(bounds: Float64Array, bound: number): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bounds[middle]! >= bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
