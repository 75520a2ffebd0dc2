// What is on disk. Written out in full here, since it must not change when the types of the engine
// or of the protocol do: somewhere a browser holds every version that was released.
//
//   entries   id        ─► StoredEntry
//   bytes     [id, n]   ─► ArrayBuffer       n = 0 .. entry.chunks - 1, at most CHUNK_BYTES each
//
// Each change of this file is a step in migrations.ts and a line in FORMAT.md.

import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

export const DATABASE = 'exposcope';

/** Bytes of a chunk at most: so much is read and written at once. */
export const CHUNK_BYTES = 8 << 20;

/** A kept dump without its bytes. Version 1. */
export interface StoredEntry {
  readonly id: string;
  readonly name: string;
  readonly openedAt: number; // ms since the epoch
  readonly bytes: number; // as loaded
  readonly stored: number; // in all chunks together
  readonly chunks: number;
  /** Whether gzip was put around the bytes as loaded. What came as gzip is kept as it came. */
  readonly packed: boolean;
  readonly dialect: string;
  readonly as?: string; // absent: left to the bytes
  readonly counts: {
    readonly families: number;
    readonly series: number;
    readonly samples: number;
    readonly exemplars: number;
  };
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  readonly target: string; // '' = unknown
  readonly note: string; // '' = none
  readonly tags: readonly string[];
  /** ms since the epoch; taken out of the list and not deleted yet. */
  readonly forgottenAt?: number;
}

export interface HistorySchema extends DBSchema {
  entries: { key: string; value: StoredEntry };
  bytes: { key: [id: string, n: number]; value: ArrayBuffer };
}

export const STORES = ['entries', 'bytes'] as const;
type StoreList = ('entries' | 'bytes')[];

export type HistoryDatabase = IDBPDatabase<HistorySchema>;
export type Reading = IDBPTransaction<HistorySchema, StoreList>;
export type Writing = IDBPTransaction<HistorySchema, StoreList, 'readwrite'>;

/** The keys of all chunks of a dump. An array sorts after every number. */
export function chunksOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, []]);
}
