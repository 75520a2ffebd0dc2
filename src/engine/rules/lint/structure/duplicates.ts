// "metric not unique": two metrics of a family with the same label pairs in the same order,
// whatever their timestamps. As findings, prom/duplicate-series and prom/multiple-timestamps tell
// this and what it misses, so it is part of the parity report alone.

import { LabelRanges } from './label-ranges.ts';
import type { TellProblem } from './lint-check.ts';
import type { LintDump } from './lint-dump.ts';
import { eachMetric } from './metrics.ts';

export function duplicateMetrics(dump: LintDump, tell: TellProblem): void {
  const { samples, labels } = dump.tables;
  const seen = new LabelRanges(labels, 'sequence');
  eachMetric(dump, (family, sample, start, end, without) => {
    // Each metric that has a twin behind it is told once, so of n equal ones n - 1.
    if (!seen.add(family.serial, start, end, without))
      tell({ family, line: samples.line[sample]!, part: 'line', sample }, 'metric not unique');
  });
}
