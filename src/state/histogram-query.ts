// What is shown of a histogram, as the address writes it:
//   family  l.<label>=<value> (only sets with this pair)  by.<label>=1 (groups are told apart by it)
//   le (threshold, in the unit of the bounds)  mode (`2.42`; left out for 3)
//   axis (`log`, `linear`; left out for what suits)  bars (`count`, `cumulative`)
// and of the list of them: q (search)  sort  down.

import type { LabelPair } from '../protocol/family-page.ts';
import type { HistogramQuery } from '../protocol/histograms.ts';
import type { Query } from './route.ts';

/** The quantiles that everybody asks for. */
const QUANTILES: readonly number[] = [0.5, 0.9, 0.95, 0.99];

const PAIR = 'l.';
const BY = 'by.';

export interface HistogramLook {
  readonly axis: 'log' | 'linear' | undefined;
  readonly bars: 'density' | 'count' | 'cumulative';
}

export function histogramQueryOf(family: string, query: Query): HistogramQuery {
  const threshold = thresholdOf(query);
  return {
    family,
    pairs: pairsOf(query),
    mode: query.mode === '2.42' ? '2.42' : '3',
    quantiles: QUANTILES,
    by: byOf(query),
    ...(threshold === undefined ? {} : { threshold }),
  };
}

export function lookOf({ axis, bars }: Query): HistogramLook {
  return {
    axis: axis === 'log' || axis === 'linear' ? axis : undefined,
    bars: bars === 'count' || bars === 'cumulative' ? bars : 'density',
  };
}

export function pairsOf(query: Query): LabelPair[] {
  return Object.entries(query)
    .filter(([key]) => key.startsWith(PAIR))
    .map(([key, value]) => [key.slice(PAIR.length), value] as const);
}

export function byOf(query: Query): string[] {
  return Object.keys(query)
    .filter((key) => key.startsWith(BY))
    .map((key) => key.slice(BY.length));
}

function thresholdOf({ le }: Query): number | undefined {
  const threshold = le === undefined ? NaN : Number(le);
  return Number.isFinite(threshold) ? threshold : undefined;
}

/** The change of address that keeps to sets with this value; '' lets all of them in again. */
export function withPair(name: string, value: string): Query {
  return { [PAIR + name]: value };
}

export function withPairs(pairs: readonly LabelPair[]): Query {
  return Object.fromEntries(pairs.map(([name, value]) => [PAIR + name, value]));
}

export function withBy(name: string, on: boolean): Query {
  return { [BY + name]: on ? '1' : '' };
}

/** The change of address that lets all sets in. */
export function withoutPairs(query: Query): Query {
  return Object.fromEntries(pairsOf(query).map(([name]) => [PAIR + name, '']));
}

/** The state that another family takes over: how it is drawn, not what of it. */
export function carriedTo(family: string, { axis = '', bars = '', mode = '' }: Query): Query {
  return { family, axis, bars, mode };
}
