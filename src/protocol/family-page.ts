// What the page of one family asks. Rows come in windows, as everywhere.

import type { QueryProblem } from '../model/query-problem.ts';
import type { FamilyView } from './families.ts';
import type { Page } from './page.ts';

/** A label pair, or a label asked for by its value. */
export type LabelPair = readonly [name: string, value: string];

export interface FamilyDetail {
  readonly family: FamilyView;
  /** Lines of TYPE, HELP and UNIT as given; a repeated one stands more than once. */
  readonly metadata: readonly { readonly kind: 'type' | 'help' | 'unit'; readonly line: number }[];
  /** Sample names of the family, in file order. */
  readonly names: readonly { readonly name: string; readonly series: number }[];
  /** Dearest first, at most `MAX_LABELS`; `otherLabels` says how many more there are. */
  readonly labels: readonly LabelDetail[];
  readonly otherLabels: number;
  readonly samples: number;
  /** Samples that carry a timestamp; the oldest and the newest in ms. Absent when none does. */
  readonly timestamps?: {
    readonly samples: number;
    readonly min: number;
    readonly max: number;
    /** Samples by age at `at`: younger than each of `AGE_BOUNDS`, and last those older than all. */
    readonly ages: readonly number[];
  };
  /** `_created` values, in ms since the epoch. Absent when there are none. */
  readonly created?: { readonly series: number; readonly min: number; readonly max: number };
  readonly exemplars: number;
  /** What ages are counted from: the scrape, as far as it is known. ms. */
  readonly at: number;
  readonly atFrom: 'date-header' | 'newest-timestamp' | 'now';
}

export interface LabelDetail {
  readonly name: string;
  /** Distinct values, and series that carry the label. */
  readonly values: number;
  readonly series: number;
  /** Series that would be one with another if this label alone were dropped. */
  readonly merged: number;
  /** Series that would be left then. */
  readonly left: number;
  /** The values on most series, at most `MAX_LABEL_VALUES`. */
  readonly top: readonly { readonly value: string; readonly series: number }[];
}

export const MAX_LABEL_VALUES = 8;
export const MAX_LABELS = 100;

/**
 * Ages in ms. Below 0 a timestamp lies in the future; Prometheus takes a sample older than five
 * minutes for stale.
 */
export const AGE_BOUNDS: readonly number[] = [0, 60_000, 300_000, 3_600_000, 86_400_000];

export type FamilyDetailAnswer =
  { readonly kind: 'family'; readonly detail: FamilyDetail } | { readonly kind: 'no-family' };

/** `label` sorts by the value of the label named in `sortLabel`. */
export type SeriesSort = 'line' | 'name' | 'label' | 'value' | 'timestamp' | 'created';

export interface SeriesQuery {
  readonly family: string;
  /** A substring of a label value or name, or a selector such as `{code=~"5.."}`; '' for all. */
  readonly search: string;
  /** Series that carry all of these; '' asks for series without the label. */
  readonly pairs: readonly LabelPair[];
  readonly sort: SeriesSort;
  readonly sortLabel?: string;
  readonly descending: boolean;
}

export interface SeriesView {
  readonly row: number; // SeriesRow
  readonly name: string;
  readonly labels: readonly LabelPair[];
  /** Of its first sample. */
  readonly value: number;
  readonly timestamp?: number; // ms
  readonly created?: number; // ms
  /** Samples of this series; more than one is a repeat or a history. */
  readonly samples: number;
  readonly exemplars: number;
  readonly line: number; // as given
}

export type SeriesAnswer =
  | ({ readonly kind: 'page' } & Page<SeriesView>)
  | { readonly kind: 'bad-query'; readonly problem: QueryProblem; readonly column: number };

export interface ExemplarView {
  readonly labels: readonly LabelPair[];
  readonly value: number;
  readonly timestamp?: number; // ms
  readonly line: number; // as given
  /** The sample that carries it. */
  readonly name: string;
  readonly of: readonly LabelPair[];
}

/** The family as exposition text: its metadata and the series found, as written. */
export interface FamilyText {
  readonly text: string;
  readonly lines: number;
  /** Lines left out because the text would be longer than `MAX_COPIED_BYTES`. */
  readonly left: number;
}

export const MAX_COPIED_BYTES = 8 << 20;

export type FamilyTextAnswer =
  | ({ readonly kind: 'text' } & FamilyText)
  | { readonly kind: 'bad-query'; readonly problem: QueryProblem; readonly column: number };
