// The list of histograms and summaries.

import { METRIC_TYPES, TYPE_SUMMARY } from '../../model/metric-type.ts';
import { MAX_CHOICES, type BucketedType, type HistogramFamily } from '../../protocol/histograms.ts';
import type { BucketLayout } from '../analyze/quantile/bucket-layout.ts';
import type { HistogramSource } from './histogram-source.ts';

export function histogramFamily(source: HistogramSource, family: number): HistogramFamily {
  const { families } = source.tables;
  const sets = source.setsOf(family);
  const isSummary = families.type[family] === TYPE_SUMMARY;
  return {
    name: source.nameOf(family),
    type: METRIC_TYPES[families.type[family]!] as BucketedType,
    undeclared: source.isUndeclared(family),
    help: source.helpOf(family),
    unit: source.unitOf(family),
    sets: sets.length,
    bounds: (isSummary ? quantilesOf(source, sets) : boundsOf(source, sets)).size,
    observations: observations(source, sets, isSummary),
    line: source.givenLine(families.firstLine[family]!),
    labels: labelChoices(source, sets),
  };
}

/** Distinct quantiles of the sets of a summary. */
export function quantilesOf({ table }: HistogramSource, sets: Uint32Array): ReadonlySet<number> {
  const quantiles = new Set<number>();
  for (const set of sets)
    for (let at = table.boundStart[set]!; at < table.boundStart[set + 1]!; at++)
      if (!Number.isNaN(table.bounds.bound[at]!)) quantiles.add(table.bounds.bound[at]!);
  return quantiles;
}

function boundsOf({ sets: buckets }: HistogramSource, sets: Uint32Array): ReadonlySet<number> {
  const bounds = new Set<number>();
  const seen = new Set<BucketLayout>();
  for (const set of sets) {
    const layout = buckets.layoutOf(set);
    if (seen.has(layout)) continue;
    seen.add(layout);
    for (const bound of layout.bounds) bounds.add(bound);
  }
  return bounds;
}

function observations(
  { sets: buckets }: HistogramSource,
  sets: Uint32Array,
  isSummary: boolean,
): number {
  let total = NaN;
  for (const set of sets) {
    const count = isSummary ? buckets.count(set) : buckets.observations(set);
    if (!Number.isNaN(count)) total = (Number.isNaN(total) ? 0 : total) + count;
  }
  return total;
}

function labelChoices(source: HistogramSource, sets: Uint32Array): HistogramFamily['labels'] {
  const { strings } = source.tables;
  const choices = new Map<number, Set<number>>();
  for (const set of sets)
    source.eachLabel(set, (name, value) => {
      const values = choices.get(name);
      if (values === undefined) choices.set(name, new Set([value]));
      else values.add(value);
    });
  return Array.from(choices, ([name, values]) => ({
    name: strings.text(name),
    values: values.size,
    some: Array.from(values)
      .slice(0, MAX_CHOICES)
      .map((value) => strings.text(value)),
  }));
}
