// What merged buckets come to: quantiles with their bounds, shares, buckets to draw.

import type {
  Bucket,
  QuantileMode,
  QuantileView,
  ThresholdView,
} from '../../protocol/histograms.ts';
import { hardBounds, hardBuckets, type HardBuckets } from '../analyze/quantile/hard-bounds.ts';
import {
  engineBuckets,
  histogramQuantile,
  type EngineBuckets,
} from '../analyze/quantile/histogram-quantile.ts';
import type { MergedBuckets } from '../analyze/quantile/merge-sets.ts';
import { thresholdShare } from '../analyze/quantile/threshold-share.ts';
import type { HistogramSource } from './histogram-source.ts';

/** Merged buckets, ready to be asked. */
export class BucketAnswers {
  readonly #merged: MergedBuckets;
  readonly #engine: EngineBuckets;
  readonly #hard: HardBuckets;

  constructor(merged: MergedBuckets, mode: QuantileMode) {
    const { bounds, engineCounts, counts, hasNaN, sum, floor } = merged;
    this.#merged = merged;
    this.#engine = engineBuckets(bounds, engineCounts, { mode, unordered: hasNaN });
    this.#hard = hardBuckets({ bounds, counts, floor, sum });
  }

  /** Observations by the bucket at +Inf; NaN when there is none. */
  get total(): number {
    return this.#hard.total;
  }

  quantile(q: number): QuantileView {
    const engine = histogramQuantile(q, this.#engine);
    const { bucket, ...bounds } = hardBounds(q, this.#hard);
    const enginePicksAnother = engine.bucket !== undefined && engine.bucket[1] !== bucket[1];
    return { q, value: engine.value, bucket, ...bounds, enginePicksAnother };
  }

  threshold(threshold: number): ThresholdView {
    return thresholdShare(threshold, this.#hard);
  }

  /** Buckets with a count that can be counted on; `exemplars` by bound. */
  buckets(source: HistogramSource, exemplars: readonly number[]): Bucket[] {
    const { bounds, counts, sample } = this.#merged;
    const { bounds: kept, reached, floor } = this.#hard;
    let at = 0;
    return Array.from(kept, (upper, row) => {
      let held = exemplars[at] ?? 0;
      while (bounds[at] !== upper) held += exemplars[++at] ?? 0;
      const bucket = {
        text: source.leOf(sample[at]!),
        lower: row === 0 ? floor : kept[row - 1]!,
        upper,
        count: reached[row]! - (row === 0 ? 0 : reached[row - 1]!),
        cumulative: counts[at]!,
        exemplars: held,
        line: source.lineOf(sample[at]!),
      };
      at++;
      return bucket;
    });
  }

  /** Bounds that are left out, as written: not common to all sets, or without a count. */
  uncommon(source: HistogramSource): string[] {
    const { counts, sample, uncommon, bounds } = this.#merged;
    const kept = new Set(this.#hard.bounds);
    const uncounted = [...counts.keys()].filter((at) => !kept.has(bounds[at]!));
    return [...uncounted.map((at) => sample[at]!), ...uncommon].map((row) => source.leOf(row));
  }
}
