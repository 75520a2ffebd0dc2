// A summary: quantiles that the process computed. They stand side by side; only sums and counts
// can be added up.

import {
  MAX_GROUPS,
  type HistogramFamily,
  type SummarySet,
  type SummaryView,
} from '../../protocol/histograms.ts';
import { quantilesOf } from './histogram-families.ts';
import type { HistogramSource } from './histogram-source.ts';

export function summaryView(
  source: HistogramSource,
  family: HistogramFamily,
  sets: Uint32Array,
): SummaryView {
  const quantiles = [...quantilesOf(source, sets)].sort((a, b) => a - b);
  let sum = 0;
  let count = 0;
  for (const set of sets) {
    sum += source.sets.sum(set);
    count += source.sets.count(set);
  }
  return {
    family,
    quantiles,
    sets: Array.from(sets.subarray(0, MAX_GROUPS), (set) => summarySet(source, set, quantiles)),
    setCount: sets.length,
    sum,
    count,
    mean: sum / count,
  };
}

function summarySet(
  source: HistogramSource,
  set: number,
  quantiles: readonly number[],
): SummarySet {
  const { table, tables, sets } = source;
  const values = new Map<number, number>();
  for (let at = table.boundStart[set]!; at < table.boundStart[set + 1]!; at++) {
    const quantile = table.bounds.bound[at]!;
    if (!values.has(quantile))
      values.set(quantile, tables.samples.value[table.bounds.sample[at]!]!);
  }
  const sum = sets.sum(set);
  const count = sets.count(set);
  return {
    labels: source.labelsOf(set),
    values: quantiles.map((quantile) => values.get(quantile) ?? NaN),
    sum,
    count,
    mean: sum / count,
    line: source.givenLine(table.line[set]!),
  };
}
