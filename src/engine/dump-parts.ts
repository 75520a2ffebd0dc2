import type { Dialect, DialectReason } from '../model/dialect.ts';
import type { LooksLike } from '../model/looks-like.ts';
import type { IntakeReport } from './intake/contract.ts';
import type { Tables } from './store/tables.ts';
import type { TextStore } from './text/text-store.ts';

/** What opening a dump brought to light: all that its answers are made from. */
export interface DumpParts {
  readonly name: string;
  /** Bytes as loaded. */
  readonly loaded: number;
  readonly given: TextStore;
  readonly body: TextStore;
  readonly report: IntakeReport;
  readonly dialect: Dialect;
  readonly reasons: readonly DialectReason[];
  readonly contentType?: string;
  readonly looksLike?: LooksLike;
  readonly tables: Tables;
  /** What a consumer would have received, read without repairs, where it differs from the body. */
  readonly judged: { readonly text: TextStore; readonly tables: Tables } | undefined;
  readonly at?: number;
}
