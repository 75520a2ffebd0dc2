// What one histogram can be held to, in sentences. They follow from the numbers on screen alone.

import type { MergedHistogram, QuantileView } from '../../protocol/histograms.ts';
import type { Words } from '../../texts/en.ts';
import type { Unit } from '../../texts/quantity.ts';
import { quantileName, widthAt } from './plot.ts';
import { thresholdWords } from './threshold.ts';

export interface Fact {
  readonly tone: 'warning' | 'info' | 'ok';
  /** A sentence with code runs. */
  readonly text: string;
  readonly more: readonly string[];
  /** Rules that say the same, where they spoke. */
  readonly rules?: readonly string[];
}

/** A guess that may be wrong by less is good enough to say nothing about. */
const WRONG_BY = 0.25;

export function factsOf(histogram: MergedHistogram, unit: Unit, words: Words): Fact[] {
  const slowest = histogram.quantiles.at(-1);
  return [
    ...thresholdFacts(histogram, unit, words),
    ...(slowest === undefined ? [] : quantileFacts(histogram, slowest, unit, words)),
    ...uncommonFacts(histogram, words),
    ...checkFacts(histogram, words),
  ];
}

/** A whole number of percent, as an error is said. */
export function errorText(error: number, { format }: Words): string {
  return error < 0.01 ? format.percent(error) : `${format.number(Math.round(error * 100))}\u202f%`;
}

/** Half of a bucket's width against its middle: what a guess at the middle may be wrong by. */
export function errorOf(lower: number, upper: number): number | undefined {
  return lower > 0 && upper < Infinity ? (upper - lower) / (upper + lower) : undefined;
}

function thresholdFacts({ threshold, buckets }: MergedHistogram, unit: Unit, words: Words): Fact[] {
  if (threshold === undefined || Number.isNaN(threshold.lowest)) return [];
  const { format, histograms: own } = words;
  const { lowest, highest, below, above } = threshold;
  const share = format.shares(lowest, highest);
  const at = thresholdWords(threshold.threshold, unit, format);
  if (lowest === highest && buckets.some(({ upper }) => upper === threshold.threshold)) {
    return [{ tone: 'ok', text: own.says.exact(share, at), more: [] }];
  }
  const ends = [
    { bound: below, share: lowest },
    { bound: above, share: highest },
  ].filter(({ bound }) => Number.isFinite(bound));
  return [
    {
      tone: 'warning',
      text: own.says.between(share, at),
      more: ends.map((end) =>
        own.says.exactAt(format.bound(end.bound, unit), format.percent(end.share)),
      ),
    },
  ];
}

function quantileFacts(
  { buckets, quantiles }: MergedHistogram,
  { q, lower, upper }: QuantileView,
  unit: Unit,
  words: Words,
): Fact[] {
  const { format, histograms: own } = words;
  const bounds = buckets.map((bucket) => bucket.upper);
  const last = bounds.at(-1) === Infinity ? bounds.at(-2) : undefined;
  const beyond = quantiles.find(({ bucket }) => bucket[0] === last && bucket[1] === Infinity);
  if (last !== undefined && beyond !== undefined) {
    const bound = format.bound(last, unit, widthAt(bounds, bounds.length - 2));
    const atMost = beyond.upper < Infinity ? format.bound(beyond.upper, unit) : '';
    return [
      {
        tone: 'warning',
        text: own.says.beyond(quantileName(beyond.q), bound),
        more: [atMost === '' ? own.says.unlimited : own.says.bySum(atMost)],
      },
    ];
  }
  const error = errorOf(lower, upper);
  if (error === undefined || error < WRONG_BY) return [];
  const width = format.quantity(upper - lower, unit);
  return [
    {
      tone: 'warning',
      text: own.says.wide(quantileName(q), width, errorText(error, words)),
      more: [],
    },
  ];
}

function uncommonFacts({ uncommon }: MergedHistogram, { format, histograms }: Words): Fact[] {
  if (uncommon.length === 0) return [];
  const FIRST = 6;
  const named = uncommon.slice(0, FIRST).map((bound) => format.code(bound));
  const rest = uncommon.length > FIRST ? [`+${format.number(uncommon.length - FIRST)}`] : [];
  const text = histograms.says.uncommon([...named, ...rest].join(', '), uncommon.length);
  return [{ tone: 'warning', text, more: [] }];
}

function checkFacts({ checks }: MergedHistogram, { histograms }: Words): Fact[] {
  const { sets, rising, countIsInf, sumFits, sumAsked } = checks;
  const broken = [
    {
      of: sets - rising,
      says: histograms.says.falls,
      sets,
      rules: ['prom/hist-monotonic', 'om/hist-values'],
    },
    {
      of: sets - countIsInf,
      says: histograms.says.infDiffers,
      sets,
      rules: ['prom/hist-inf-count', 'prom/hist-inf-bucket', 'om/hist-count', 'om/hist-inf'],
    },
    {
      of: sumAsked - sumFits,
      says: histograms.says.sumDoesNotFit,
      sets: sumAsked,
      rules: ['prom/hist-sum'],
    },
  ].filter(({ of }) => of > 0);
  if (broken.length === 0 && sumAsked === sets && sets > 0) {
    return [{ tone: 'ok', text: histograms.says.checks(sets), more: [] }];
  }
  return broken.map(({ of, says, sets: asked, rules }) => ({
    rules,
    tone: 'warning',
    text: says(of, asked),
    more: [],
  }));
}
