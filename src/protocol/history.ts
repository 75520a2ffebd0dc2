// All that the page may ask about dumps of earlier days. The worker alone reaches the database;
// the page sees summaries, and the bytes of a dump go straight from worker to disk and back.
//
// Every opened dump is kept under the name that it has in addresses (`#/d/<id>/…`), so that a
// reload finds it again. What the world may do to the database is an answer, not an error.

import type { Dialect } from '../model/dialect.ts';
import type { DumpId, JobId } from '../model/ids.ts';
import type { KeptId } from '../model/kept.ts';
import type { Level } from '../model/level.ts';
import type { OpenAnswer, Progress } from './engine-api.ts';
import type { Counts } from './overview.ts';

/** A dump that is kept, as lists show it. */
export interface KeptEntry {
  readonly id: KeptId;
  readonly name: string;
  /** When it was opened first; ms since the epoch. */
  readonly openedAt: number;
  /** Bytes as loaded, and bytes on disk. */
  readonly bytes: number;
  readonly stored: number;
  readonly dialect: Dialect;
  /** What the reader had it read as; absent when that was left to the bytes. */
  readonly as?: Dialect;
  readonly counts: Counts;
  readonly findings: Readonly<Record<Level, number>>;
  /** Where it was scraped, as far as the dump tells, or what the reader wrote; '' = unknown. */
  readonly target: string;
  readonly note: string; // '' = none
  readonly tags: readonly string[];
}

/** What the page knows about a dump and the worker does not. */
export interface KeepFacts {
  readonly id: KeptId;
  readonly name: string;
  readonly openedAt: number;
  readonly as?: Dialect;
}

/** What a reader may change about a kept dump. */
export type KeptChanges = Partial<Pick<KeptEntry, 'name' | 'target' | 'note' | 'tags'>> & {
  /** `auto` leaves it to the bytes again. */
  readonly as?: Dialect | 'auto';
};

/**
 * Why the history did not do it.
 * `no-storage`: the browser gives none, as in some private windows.
 * `full`: no room is left; nothing that was kept before is touched.
 * `newer`: the database was written by a newer Exposcope; nothing in it is touched.
 * `blocked`: another tab holds an older database open and does not let go.
 * `gone`: the dump is not in the history (any more).
 * `unreadable`: the bytes of the dump, or the file to import, could not be read.
 */
export type HistoryProblem = 'no-storage' | 'full' | 'newer' | 'blocked' | 'gone' | 'unreadable';

export interface HistoryTrouble {
  readonly kind: 'trouble';
  readonly problem: HistoryProblem;
  /** The browser's own word for it, or ''. */
  readonly detail: string;
}

export type KeepAnswer = { readonly kind: 'kept'; readonly entry: KeptEntry } | HistoryTrouble;
export type ListAnswer =
  | { readonly kind: 'list'; readonly entries: readonly KeptEntry[] } // newest first
  | HistoryTrouble;
export type ChangeAnswer = { readonly kind: 'done'; readonly dumps: number } | HistoryTrouble;
export type ReopenAnswer = OpenAnswer | HistoryTrouble;

export interface StorageUse {
  readonly kind: 'use';
  readonly dumps: number;
  /** Bytes of the kept dumps on disk. */
  readonly stored: number;
  /** What the browser says that this site uses and may use at most, where it says so. */
  readonly usage?: number;
  readonly quota?: number;
  /** The browser promised not to clear it of its own accord. */
  readonly persisted: boolean;
}
export type StorageAnswer = StorageUse | HistoryTrouble;

export type ExportAnswer =
  { readonly kind: 'file'; readonly blob: Blob; readonly dumps: number } | HistoryTrouble;

export type ImportAnswer =
  | {
      readonly kind: 'imported';
      readonly added: number;
      /** Dumps that were kept already and stay as they are. */
      readonly known: number;
      /** Dumps of the file that are damaged, by name. */
      readonly damaged: readonly string[];
    }
  | { readonly kind: 'not-an-export' }
  | HistoryTrouble;

export interface HistoryApi {
  /** Keeps an open dump: all of it, or nothing. Keeping it again under the same id replaces it. */
  keep(dump: DumpId, facts: KeepFacts): Promise<KeepAnswer>;
  /** Reads a kept dump as `open` reads a file. `cancel` calls it off. */
  reopen(job: JobId, id: KeptId, onProgress: (progress: Progress) => void): Promise<ReopenAnswer>;
  entry(id: KeptId): Promise<KeepAnswer>;
  list(): Promise<ListAnswer>;
  amend(id: KeptId, changes: KeptChanges): Promise<KeepAnswer>;
  /** Takes dumps out of the list; `restore` brings them back until `purge` or a later start. */
  forget(ids: readonly KeptId[]): Promise<ChangeAnswer>;
  restore(ids: readonly KeptId[]): Promise<ChangeAnswer>;
  /** Deletes for good: these dumps if they were forgotten. */
  purge(ids: readonly KeptId[]): Promise<ChangeAnswer>;
  storage(): Promise<StorageAnswer>;
  /** All of these dumps in one file; none named = all that are kept. */
  exportDumps(ids: readonly KeptId[]): Promise<ExportAnswer>;
  importDumps(file: Blob): Promise<ImportAnswer>;
  /** Calls `onChange` whenever any tab of this browser changed the history. */
  watch(onChange: () => void): Promise<void>;
}
