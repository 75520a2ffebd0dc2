// What the parser of the Prometheus server hands out, one after the other.

import type { METRIC_TYPES } from '../../model/metric-type.ts';
import type { LabelPair } from '../../protocol/family-page.ts';

export interface MetadataEntry {
  readonly kind: 'help' | 'unit';
  /** Between its quotes as written: nothing is unescaped there. */
  readonly name: string;
  readonly text: string;
}

export interface TypeEntry {
  readonly kind: 'type';
  readonly name: string;
  /** `untyped` is told as `unknown`. */
  readonly type: (typeof METRIC_TYPES)[number];
}

/** From `#` to the end of the line. Only the text format has comments; `# EOF` is one there. */
export interface CommentEntry {
  readonly kind: 'comment';
  readonly text: string;
}

export interface SeriesEntry {
  readonly kind: 'series';
  /** Name and label set as written. */
  readonly text: string;
  /** Sorted, `__name__` among them; `le` and `quantile` as Prometheus 3 spells them. */
  readonly labels: readonly LabelPair[];
  readonly value: number;
  /** ms since the epoch, an int64. */
  readonly timestamp?: bigint;
  /** The same, from a `_created` line of the same label set further down the family. */
  readonly start?: bigint;
  readonly exemplars: readonly ExemplarEntry[];
}

export interface ExemplarEntry {
  /** Sorted, between their quotes as written. */
  readonly labels: readonly LabelPair[];
  readonly value: number;
  readonly timestamp?: bigint;
}

export type Entry = MetadataEntry | TypeEntry | CommentEntry | SeriesEntry;

/** How the reading ended: at the end, or at a body line that the parser cannot read. */
export type EntriesEnd =
  { readonly kind: 'end' } | { readonly kind: 'stopped'; readonly line: number };
