// Classic histograms and summaries, put together from their series.
//
// Quantiles come twice: as `histogram_quantile` of Prometheus interpolates them, and as the
// interval in which the true one certainly lies. Where the data cannot carry a number, the
// interval is wide or its end is infinite; no field is ever a guess.

import type { LabelPair } from './family-page.ts';

/** Whose `histogram_quantile`: the repair of counts differs (since 2.49 and 3). */
export type QuantileMode = '3' | '2.42';

export type BucketedType = 'histogram' | 'gaugehistogram' | 'summary';

/** A family that is a histogram or a summary, as the list of them shows it. */
export interface HistogramFamily {
  readonly name: string;
  readonly type: BucketedType;
  /** Not declared: told by `_bucket` and `le` alone. */
  readonly undeclared: boolean;
  readonly help: string;
  readonly unit: string; // '' = none, or as the name's ending says
  /** Label sets: histograms of their own. */
  readonly sets: number;
  /** Distinct bounds over all sets; 0 for a summary without quantiles. */
  readonly bounds: number;
  /** Sum of the counts that are numbers; NaN when no set has one. */
  readonly observations: number;
  readonly line: number; // as given
  /** Labels other than `le` and `quantile`, with their values, the first `MAX_CHOICES`. */
  readonly labels: readonly {
    readonly name: string;
    readonly values: number;
    readonly some: readonly string[];
  }[];
}

export const MAX_CHOICES = 200;

export interface HistogramQuery {
  readonly family: string;
  /** Only sets that carry all of these; '' asks for sets without the label. */
  readonly pairs: readonly LabelPair[];
  readonly mode: QuantileMode;
  /** 0 to 1. */
  readonly quantiles: readonly number[];
  /** In the unit of the bounds; the share at or below it is asked for. */
  readonly threshold?: number;
  /** Labels by which `groups` are told apart; empty = every set is its own group. */
  readonly by: readonly string[];
}

export type HistogramAnswer =
  | { readonly kind: 'histogram'; readonly histogram: MergedHistogram }
  | { readonly kind: 'summary'; readonly summary: SummaryView }
  | { readonly kind: 'nothing' }; // no such family, or no set with these pairs

/** The sets that were asked for, added up. */
export interface MergedHistogram {
  readonly family: HistogramFamily;
  readonly sets: number;
  /** Buckets by rising bound, the last at +Inf where there is one. */
  readonly buckets: readonly Bucket[];
  /** Bounds left out, as written: not all sets have them, or not with a count. */
  readonly uncommon: readonly string[];
  readonly sum: number; // NaN when a set has none
  readonly count: number; // of `_count`; NaN when a set has none
  /** Observations by the +Inf bucket; what every share is a share of. */
  readonly total: number;
  readonly mean: number;
  /** The lower end of the first bucket: 0 where negative values are ruled out, else -Infinity. */
  readonly floor: number;
  readonly quantiles: readonly QuantileView[];
  readonly threshold?: ThresholdView;
  readonly exemplars: readonly HistogramExemplar[]; // at most MAX_EXEMPLARS_DRAWN, by value
  readonly exemplarCount: number;
  readonly groups: readonly GroupView[]; // at most MAX_GROUPS, most observations first
  readonly groupCount: number;
  readonly checks: HistogramChecks;
}

export const MAX_EXEMPLARS_DRAWN = 500;
export const MAX_GROUPS = 1000;

export interface Bucket {
  /** `le` as written by the first set that has it. */
  readonly text: string;
  readonly lower: number;
  readonly upper: number;
  /** Observations inside, after the counts were made to rise. */
  readonly count: number;
  /** Observations at or below `upper`, as the dump says. */
  readonly cumulative: number;
  readonly exemplars: number;
  /** First line of it, as given. */
  readonly line: number;
}

export interface QuantileView {
  readonly q: number;
  /** What `histogram_quantile` answers in the mode asked for; may be NaN or infinite. */
  readonly value: number;
  /**
   * The true quantile lies in (lower, upper], if the counts are what they say. NaN: there is none,
   * since nothing was observed. Ends that the sum gave have the rounding of adding up in them.
   */
  readonly lower: number;
  readonly upper: number;
  /** Bucket that holds the rank, by its ends; `lower` and `upper` are inside it. */
  readonly bucket: readonly [lower: number, upper: number];
  /** The engine's bucket is another one: rank noise or repair. */
  readonly enginePicksAnother: boolean;
  /** `_sum` narrowed the bucket. */
  readonly tightened: boolean;
}

/** Which share is at or below a threshold. Equal ends: exact. */
export interface ThresholdView {
  readonly threshold: number;
  readonly lowest: number;
  readonly highest: number;
  /** The bounds beside it, at which the share is exact; infinite where there is none. */
  readonly below: number;
  readonly above: number;
}

export interface HistogramExemplar {
  readonly value: number;
  readonly labels: readonly LabelPair[];
  readonly timestamp?: number; // ms
  /** `le` of the bucket that carries it. */
  readonly le: string;
  /** It lies outside that bucket. */
  readonly misplaced: boolean;
  readonly line: number; // as given
}

/** One group of sets with the same values of the `by` labels; '' where they have none. */
export interface GroupView {
  readonly labels: readonly LabelPair[];
  readonly sets: number;
  readonly count: number;
  readonly mean: number;
  readonly quantiles: readonly QuantileView[];
  readonly threshold?: ThresholdView;
  readonly line: number; // as given
}

/** What holds in how many of the sets that have buckets. */
export interface HistogramChecks {
  readonly sets: number;
  readonly rising: number;
  readonly countIsInf: number;
  /** `_sum` fits between the ends of the buckets. */
  readonly sumFits: number;
  /** Sets to which the question about the sum can be put. */
  readonly sumAsked: number;
}

/** Quantiles of a summary were computed by the process; they cannot be added up. */
export interface SummaryView {
  readonly family: HistogramFamily;
  /** Distinct quantiles over the sets, rising. */
  readonly quantiles: readonly number[];
  readonly sets: readonly SummarySet[]; // at most MAX_GROUPS, in file order
  readonly setCount: number;
  /** Sums and counts do add up. */
  readonly sum: number;
  readonly count: number;
  readonly mean: number;
}

export interface SummarySet {
  readonly labels: readonly LabelPair[];
  /** One a quantile of the view; NaN when absent or not a number. */
  readonly values: readonly number[];
  readonly sum: number;
  readonly count: number;
  readonly mean: number;
  readonly line: number; // as given
}
