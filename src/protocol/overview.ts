// What the page learns about a dump in one piece. Plain data only.

import type { Verdict } from '../model/consumer.ts';
import type { Dialect, DialectReason } from '../model/dialect.ts';
import type { DumpId } from '../model/ids.ts';
import type { Level } from '../model/level.ts';
import type { LooksLike } from '../model/looks-like.ts';
import type { MetricType } from '../model/metric-type.ts';
import type { RepairId } from '../model/repair.ts';
import type { PartsCount } from './parts.ts';
import type { StopKind } from '../model/stop-kind.ts';

export interface Counts {
  readonly families: number;
  readonly series: number;
  readonly samples: number;
  readonly exemplars: number;
}

export interface RepairCount {
  readonly repair: RepairId;
  /** Lines concerned. */
  readonly count: number;
  /** Data is missing or changed, whatever was mended. */
  readonly lossy: boolean;
}

export interface Overview {
  readonly id: DumpId;
  readonly name: string;
  /** Bytes as loaded, and of the text after containers were opened. */
  readonly bytes: number;
  readonly textBytes: number;
  readonly containers: readonly { readonly kind: string; readonly members: number }[];
  readonly charset: string;
  readonly lines: number;
  readonly endsWithLineFeed: boolean;
  readonly dialect: Dialect;
  readonly because: readonly DialectReason[];
  readonly contentType?: string;
  readonly http?: {
    readonly tool: string;
    readonly status?: number;
    readonly requestHeaders: readonly (readonly [string, string])[];
    readonly responseHeaders: readonly (readonly [string, string])[];
  };
  /** Where it was scraped, as far as the dump tells; '' = unknown. */
  readonly target: string;
  readonly counts: Counts;
  readonly timestamps?: { readonly samples: number; readonly min: number; readonly max: number }; // ms
  readonly repairs: readonly RepairCount[];
  /** A bound was hit and the rest was not read. */
  readonly stopped?: { readonly kind: StopKind; readonly limit: number; readonly at: number };
  /** When the file holds several dumps; `parts` of EngineApi lists them. */
  readonly parts?: PartsCount;
  /** Set when dialect is not-an-exposition. */
  readonly looksLike?: LooksLike;
  readonly verdicts: readonly Verdict[];
  readonly findings: Readonly<Record<Level, number>>;
  /** Rules of this dialect that had nothing to say. */
  readonly silentRules: number;
  readonly types: readonly TypeShare[];
  /** At most ten each, dearest first, and what is left. */
  readonly families: readonly FamilyCost[];
  readonly otherFamilies: { readonly families: number; readonly series: number };
  readonly labels: readonly LabelCost[];
  readonly otherLabels: number;
  readonly libraries: readonly Library[];
}

export interface TypeShare {
  readonly type: MetricType;
  readonly families: number;
  readonly series: number;
}

export interface FamilyCost {
  readonly row: number;
  readonly name: string;
  readonly type: MetricType;
  readonly series: number;
}

export interface LabelCost {
  readonly name: string;
  readonly values: number;
  readonly families: number;
  /** Series that carry the label. */
  readonly series: number;
}

/** A client library or exporter recognised by its habits. */
export interface Library {
  readonly id: string;
  readonly name: string;
  readonly families: number;
  readonly certainty: 'certain' | 'likely';
  /** What gave it away: names and spellings, not sentences. */
  readonly evidence: readonly string[];
}
