// What holds in how many of the label sets.

import { NONE } from '../../model/ids.ts';
import type { HistogramChecks } from '../../protocol/histograms.ts';
import { feasibleSum, sumMisses } from '../analyze/feasible-sum.ts';
import type { HistogramSource } from './histogram-source.ts';

/** Of the sets that have buckets at all. */
export function checkSets(source: HistogramSource, sets: Uint32Array): HistogramChecks {
  const { sets: buckets, table, tables } = source;
  const { value } = tables.samples;
  const checks = { sets: 0, rising: 0, countIsInf: 0, sumFits: 0, sumAsked: 0 };
  let rows = new Uint32Array(64);
  for (const set of sets) {
    const { order } = buckets.layoutOf(set);
    if (order.length === 0) continue;
    checks.sets++;
    if (buckets.count(set) === buckets.total(set)) checks.countIsInf++;
    if (order.length > rows.length) rows = new Uint32Array(order.length * 2);
    let rises = true;
    let before = 0;
    for (const [at, position] of order.entries()) {
      const row = (rows[at] = table.boundStart[set]! + position);
      const count = value[table.bounds.sample[row]!]!;
      rises &&= count >= before;
      before = count;
    }
    if (rises) checks.rising++;
    if (table.sum[set] === NONE) continue;
    const range = feasibleSum(table, value, rows.subarray(0, order.length));
    if (range === undefined) continue;
    checks.sumAsked++;
    if (sumMisses(buckets.sum(set), range) === undefined) checks.sumFits++;
  }
  return checks;
}
