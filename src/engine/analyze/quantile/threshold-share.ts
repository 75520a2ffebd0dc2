// Which share of the observations is at or below a threshold. At a bound the counts say it
// exactly; between two bounds it is between their shares, and no better is known.

import type { ThresholdView } from '../../../protocol/histograms.ts';
import type { HardBuckets } from './hard-bounds.ts';

/** Shares are NaN when nothing was observed, or nobody says how much. */
export function thresholdShare(threshold: number, buckets: HardBuckets): ThresholdView {
  const { bounds, reached, certain, total, floor } = buckets;
  if (Number.isNaN(threshold) || Number.isNaN(total) || total === 0)
    return { threshold, lowest: NaN, highest: NaN, below: -Infinity, above: Infinity };
  if (threshold < floor)
    return { threshold, lowest: 0, highest: 0, below: -Infinity, above: floor };
  const at = bounds.findIndex((bound) => bound >= threshold); // the last is +Inf
  const above = bounds[at]!;
  const isBound = above === threshold;
  const under = isBound ? at : at - 1;
  return {
    threshold,
    lowest: under < 0 ? 0 : certain[under]! / total,
    highest: reached[at]! / total,
    below: isBound ? above : at === 0 ? floor : bounds[under]!,
    above,
  };
}
