// What holds in how many of the label sets.

import { NONE } from '../../model/ids.ts';
import type { HistogramChecks } from '../../protocol/histograms.ts';
import { sumMisses } from '../analyze/feasible-sum.ts';
import type { HistogramSource } from './histogram-source.ts';

/** Of the sets of `family` that have buckets at all. */
export function checkSets(
  source: HistogramSource,
  family: number,
  sets: Uint32Array,
): HistogramChecks {
  const { sets: buckets, table } = source;
  const ofAmounts = source.isOfAmounts(family);
  const checks = { sets: 0, rising: 0, countIsInf: 0, sumFits: 0, sumAsked: 0 };
  for (const set of sets) {
    if (buckets.layoutOf(set).order.length === 0) continue;
    checks.sets++;
    if (rises(source, set)) checks.rising++;
    if (buckets.count(set) === buckets.total(set)) checks.countIsInf++;
    if (table.sum[set] === NONE) continue;
    const range = buckets.sumRange(set, buckets.floor(set, ofAmounts));
    if (range === undefined) continue;
    checks.sumAsked++;
    if (sumMisses(buckets.sum(set), range) === undefined) checks.sumFits++;
  }
  return checks;
}

/** Whether no count is lower than one before it, by bound. */
function rises({ sets, tables }: HistogramSource, set: number): boolean {
  const layout = sets.layoutOf(set);
  let before = 0;
  for (let at = 0; at < layout.order.length; at++) {
    const count = tables.samples.value[sets.sampleOf(set, layout, at)]!;
    if (!(count >= before)) return false;
    before = count;
  }
  return true;
}
