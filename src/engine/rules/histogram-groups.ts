// What the rules about histograms and summaries share: which groups they judge, and their bounds
// in ascending order.

import { TYPE_HISTOGRAM, TYPE_SUMMARY } from '../../model/metric-type.ts';
import { NONE } from '../../model/ids.ts';
import type { HistogramTable } from '../analyze/histogram-table.ts';
import type { Tables } from '../store/tables.ts';
import type { RuleInput } from './rule.ts';

/** `start .. end`: the group's rows of `histograms.bounds`. */
type Visit = (group: number, start: number, end: number) => void;

/**
 * Visits every histogram. Those of VictoriaMetrics, whose buckets carry `vmrange` in place of
 * `le`, are of another make: no bound, no order, no +Inf.
 */
export function eachHistogram({ tables, histograms }: RuleInput, visit: Visit): void {
  const { boundStart } = histograms;
  const vmrange = tables.strings.find('vmrange');
  for (let group = 0; group < histograms.length; group++) {
    if (histograms.type[group] !== TYPE_HISTOGRAM) continue;
    const start = boundStart[group]!;
    const end = boundStart[group + 1]!;
    if (vmrange !== undefined && hasVmrange(tables, histograms, start, end, vmrange)) continue;
    visit(group, start, end);
  }
}

export function eachSummary({ histograms }: RuleInput, visit: Visit): void {
  const { boundStart } = histograms;
  for (let group = 0; group < histograms.length; group++)
    if (histograms.type[group] === TYPE_SUMMARY)
      visit(group, boundStart[group]!, boundStart[group + 1]!);
}

function hasVmrange(
  { series, samples, labels }: Tables,
  { bounds }: HistogramTable,
  start: number,
  end: number,
  vmrange: number,
): boolean {
  for (let at = start; at < end; at++) {
    if (bounds.text[at] !== NONE) continue; // it has le
    const row = samples.series[bounds.sample[at]!]!;
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++)
      if (labels.name[pair] === vmrange) return true;
  }
  return false;
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
