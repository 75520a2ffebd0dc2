// The rows of the histogram table that a rule may judge: those of families whose type is certain.

import type { HistogramTable } from '../../../analyze/histogram-table.ts';
import type { RuleInput } from '../../rule.ts';
import { settledTypes } from './settled-types.ts';

/** Calls `see` with each row of one of `types`. */
export function eachHistogram(
  { tables, histograms }: RuleInput,
  types: readonly number[],
  see: (row: number, type: number, family: number) => void,
): void {
  if (histograms.length === 0) return;
  const settled = settledTypes(tables);
  for (let row = 0; row < histograms.length; row++) {
    const family = histograms.family[row]!;
    const type = settled[family]!;
    if (type === histograms.type[row] && types.includes(type)) see(row, type, family);
  }
}

/** Calls `see` with each bucket or quantile of a row, in file order. */
export function eachBound(
  { tables, histograms }: RuleInput,
  row: number,
  see: (bound: number, text: number, value: number, sample: number) => void,
): void {
  const { bounds, boundStart } = histograms;
  for (let i = boundStart[row]!; i < boundStart[row + 1]!; i++) {
    const sample = bounds.sample[i]!;
    see(bounds.bound[i]!, bounds.text[i]!, tables.samples.value[sample]!, sample);
  }
}

/** The value of the bucket `+Inf`, or undefined. */
export function infinityValue({ tables, histograms }: RuleInput, row: number): number | undefined {
  const { bounds, boundStart } = histograms;
  for (let i = boundStart[row + 1]! - 1; i >= boundStart[row]!; i--)
    if (bounds.bound[i] === Infinity) return tables.samples.value[bounds.sample[i]!]!;
  return undefined;
}

/** Whether some bound of the row is no number, so that the row cannot be judged as a whole. */
export function hasOddBound({ bounds, boundStart }: HistogramTable, row: number): boolean {
  for (let i = boundStart[row]!; i < boundStart[row + 1]!; i++)
    if (Number.isNaN(bounds.bound[i]!)) return true;
  return false;
}

/** Whether some bucket of the row has a bound below zero. */
export function hasNegativeBound({ bounds, boundStart }: HistogramTable, row: number): boolean {
  for (let i = boundStart[row]!; i < boundStart[row + 1]!; i++)
    if (bounds.bound[i]! < 0) return true;
  return false;
}
