// What the rules about histograms and summaries share: which groups they judge, and their bounds
// in ascending order.

import { TYPE_GAUGEHISTOGRAM, TYPE_HISTOGRAM, TYPE_SUMMARY } from '../../model/metric-type.ts';
import type { HistogramTable } from '../analyze/histogram-table.ts';
import { vmrangeFamilies } from '../analyze/vmrange.ts';
import type { RuleInput } from './rule.ts';

/** `start .. end`: the group's rows of `histograms.bounds`. */
type Visit = (group: number, start: number, end: number) => void;

/** Visits every histogram with `le`, gauge histograms too when `gauges` is asked for. */
export function eachHistogram(
  { tables, histograms }: RuleInput,
  visit: Visit,
  { gauges = false } = {},
): void {
  const { boundStart } = histograms;
  const vmrange = vmrangeFamilies(tables);
  for (let group = 0; group < histograms.length; group++) {
    const type = histograms.type[group]!;
    if (type !== TYPE_HISTOGRAM && !(gauges && type === TYPE_GAUGEHISTOGRAM)) continue;
    if (!vmrange.has(histograms.family[group]!))
      visit(group, boundStart[group]!, boundStart[group + 1]!);
  }
}

export function eachSummary({ histograms }: RuleInput, visit: Visit): void {
  const { boundStart } = histograms;
  for (let group = 0; group < histograms.length; group++)
    if (histograms.type[group] === TYPE_SUMMARY)
      visit(group, boundStart[group]!, boundStart[group + 1]!);
}

/** Bounds of one group after the other in ascending order; those that are no number left out. */
export class AscendingBounds {
  #bound: Float64Array;
  #rows = new Uint32Array(64);

  constructor({ bounds }: HistogramTable) {
    this.#bound = bounds.bound;
  }

  /** Rows of the bounds table, valid until the next call. Equal bounds stay in file order. */
  of(start: number, end: number): Uint32Array {
    if (end - start > this.#rows.length) this.#rows = new Uint32Array((end - start) * 2);
    const bound = this.#bound;
    const rows = this.#rows;
    let length = 0;
    let ascending = true;
    for (let at = start; at < end; at++) {
      if (Number.isNaN(bound[at]!)) continue;
      if (length > 0 && bound[at]! < bound[rows[length - 1]!]!) ascending = false;
      rows[length++] = at;
    }
    const found = rows.subarray(0, length);
    if (!ascending) found.sort((a, b) => bound[a]! - bound[b]! || a - b);
    return found;
  }
}
