// The history's one public face. What the world does to it is an answer; mistakes of ours reject.

import type { KeptId } from '../model/kept.ts';
import type {
  ChangeAnswer,
  ExportAnswer,
  HistoryTrouble,
  ImportAnswer,
  KeepAnswer,
  KeepFacts,
  KeptChanges,
  KeptEntry,
  ListAnswer,
  StorageAnswer,
} from '../protocol/history.ts';
import type { Overview } from '../protocol/overview.ts';
import { Changes } from './changes.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import {
  amendEntry,
  clip,
  findEntry,
  forgetEntries,
  forgottenBefore,
  keepEntry,
  listEntries,
  purgeEntries,
  restoreEntries,
  shownEntry,
} from './entries.ts';
import { exportDumps } from './export.ts';
import { importDumps } from './import.ts';
import { packBytes, unpackBytes, type Breathe } from './kept-bytes.ts';
import type { Reading, StoredEntry, Writing } from './schema.ts';
import { browserStorage } from './storage.ts';
import { answered, asFault, DamagedBytes, HistoryFault } from './trouble.ts';

export interface HistoryOptions extends ConnectionOptions {
  readonly breathe: Breathe;
  /** ms since the epoch. */
  readonly now?: () => number;
}

/** How long a forgotten dump can be restored at least, in milliseconds. */
const UNDO_MS = 60_000;

/** A kept dump and its bytes as loaded, which are read anew each time. */
export interface KeptDump {
  readonly kind: 'found';
  readonly entry: KeptEntry;
  readonly slices: () => AsyncGenerator<Uint8Array>;
}

export class History {
  readonly changes = new Changes();
  #connection: Connection;
  #breathe: Breathe;
  #now: () => number;
  #swept = false;

  constructor({ breathe, now = Date.now, ...options }: HistoryOptions) {
    this.#connection = new Connection(options);
    this.#breathe = breathe;
    this.#now = now;
  }

  /** Lets go of the database and of the other tabs. */
  async close(): Promise<void> {
    this.changes.close();
    await this.#connection.close();
  }

  keep(
    facts: KeepFacts,
    overview: Overview,
    slices: AsyncIterable<Uint8Array>,
  ): Promise<KeepAnswer> {
    return answered(async () => {
      await this.#read(() => Promise.resolve()); // without a database there is no use in compressing
      const { chunks, ...packed } = await packBytes(readable(slices), this.#breathe);
      if (packed.bytes !== overview.bytes) {
        throw new HistoryFault('unreadable', `${packed.bytes} bytes instead of ${overview.bytes}`);
      }
      const fresh = { ...freshEntry(facts, overview), ...packed, chunks: chunks.length };
      const entry = await this.#write((writing) => keepEntry(writing, fresh, chunks));
      return { kind: 'kept' as const, entry: shownEntry(entry) };
    });
  }

  entry(id: KeptId): Promise<KeepAnswer> {
    return answered(async () => {
      const entry = await this.#read((reading) => findEntry(reading, id));
      return { kind: 'kept' as const, entry: shownEntry(entry) };
    });
  }

  find(id: KeptId): Promise<KeptDump | HistoryTrouble> {
    return answered(async () => {
      const entry = await this.#read((reading) => findEntry(reading, id));
      return {
        kind: 'found' as const,
        entry: shownEntry(entry),
        slices: () => unpackBytes(this.#chunks(entry), entry, this.#breathe),
      };
    });
  }

  list(): Promise<ListAnswer> {
    return answered(async () => {
      const entries = await this.#read(listEntries);
      return { kind: 'list' as const, entries: entries.map(shownEntry) };
    });
  }

  amend(id: KeptId, changes: KeptChanges): Promise<KeepAnswer> {
    return answered(async () => {
      const entry = await this.#write((writing) => amendEntry(writing, id, changes));
      return { kind: 'kept' as const, entry: shownEntry(entry) };
    });
  }

  forget(ids: readonly KeptId[]): Promise<ChangeAnswer> {
    return this.#change((writing) => forgetEntries(writing, ids, this.#now()));
  }

  restore(ids: readonly KeptId[]): Promise<ChangeAnswer> {
    return this.#change((writing) => restoreEntries(writing, ids));
  }

  purge(ids: readonly KeptId[]): Promise<ChangeAnswer> {
    return this.#change((writing) => purgeEntries(writing, ids));
  }

  storage(): Promise<StorageAnswer> {
    return answered(async () => {
      const entries = await this.#read(listEntries);
      const stored = entries.reduce((sum, entry) => sum + entry.stored, 0);
      return { kind: 'use' as const, dumps: entries.length, stored, ...(await browserStorage()) };
    });
  }

  exportDumps(ids: readonly KeptId[]): Promise<ExportAnswer> {
    return answered(async () => {
      await this.#sweep();
      return { kind: 'file' as const, ...(await exportDumps(this.#connection, ids)) };
    });
  }

  importDumps(file: Blob): Promise<ImportAnswer> {
    return answered(async () => {
      await this.#sweep();
      try {
        return await importDumps(this.#connection, file);
      } finally {
        this.changes.announce(); // some may have been added before it failed
      }
    });
  }

  #change(change: (writing: Writing) => Promise<number>): Promise<ChangeAnswer> {
    return answered(async () => ({ kind: 'done' as const, dumps: await this.#write(change) }));
  }

  async *#chunks({ id, chunks }: StoredEntry): AsyncGenerator<Uint8Array> {
    for (let n = 0; n < chunks; n++) {
      const chunk = await this.#read(async (reading) => {
        await findEntry(reading, id); // it may have been forgotten meanwhile
        return reading.objectStore('bytes').get([id, n]);
      }).catch((error: unknown) => {
        throw asFault(error); // who reads need not know where the bytes come from
      });
      if (chunk === undefined) throw new DamagedBytes(`chunk ${n} of ${chunks}`);
      yield new Uint8Array(chunk);
    }
  }

  async #read<Answer>(work: (reading: Reading) => Promise<Answer>): Promise<Answer> {
    await this.#sweep();
    return this.#connection.read(work);
  }

  async #write<Answer>(work: (writing: Writing) => Promise<Answer>): Promise<Answer> {
    await this.#sweep();
    const answer = await this.#connection.write(work);
    this.changes.announce();
    return answer;
  }

  /** Once in the life of a worker, deletes what was forgotten in an earlier one. */
  async #sweep(): Promise<void> {
    if (this.#swept) return;
    const ids = await this.#connection.read((reading) =>
      forgottenBefore(reading, this.#now() - UNDO_MS),
    );
    this.#swept = true;
    if (ids.length === 0) return;
    // A disk may be so full that nothing can be deleted. That must not keep anybody from reading:
    // the next worker tries again.
    await answered(() => this.#connection.write((writing) => purgeEntries(writing, ids)));
  }
}

/** The same slices; that they cannot be read is the world's doing. */
async function* readable(slices: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* slices;
  } catch (error) {
    if (error instanceof DOMException) throw new HistoryFault('unreadable', error.name);
    throw error;
  }
}

function freshEntry(
  { id, name, openedAt, as }: KeepFacts,
  { dialect, counts, findings, target }: Overview,
): Omit<StoredEntry, 'bytes' | 'stored' | 'chunks' | 'packed'> {
  const { families, series, samples, exemplars } = counts;
  const { error, warning, info } = findings;
  return {
    id,
    name: clip(name),
    openedAt,
    dialect,
    ...(as === undefined ? {} : { as }),
    counts: { families, series, samples, exemplars },
    findings: { error, warning, info },
    target: clip(target),
    note: '',
    tags: [],
  };
}
