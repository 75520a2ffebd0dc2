import type { HistoryClient } from '../client/history-client.ts';
import type { KeptId } from '../model/kept.ts';
import type { KeptChanges, KeptEntry, StorageUse } from '../protocol/history.ts';
import { heard, type KeepTrouble } from './history-trouble.ts';
import { Persisted, type Store } from './persisted.svelte.ts';

/** Newest entries that the start page shows. */
export const RECENT = 5;

const COUNTS = ['0', '1', '2', '3', '4', '5'] as const;

export interface HistoryOptions {
  readonly client: HistoryClient;
  /** Where the page notes how many rows to leave room for when it is next opened. */
  readonly store: Store | undefined;
  /** Told each time the list has come anew. */
  readonly onList: (entries: readonly KeptEntry[]) => void;
}

/** The kept dumps of this browser, as lists show them, and kept up to date with other tabs. */
export class History {
  readonly client: HistoryClient;
  #onList: HistoryOptions['onList'];
  #room: Persisted<(typeof COUNTS)[number]>;
  #entries: readonly KeptEntry[] | undefined = $state.raw();
  #trouble: KeepTrouble | undefined = $state.raw();
  #storage: StorageUse | undefined = $state.raw();
  #asking: Promise<void> | undefined;
  #stale = false;

  constructor({ client, store, onList }: HistoryOptions) {
    this.client = client;
    this.#onList = onList;
    this.#room = new Persisted(store, 'recent', COUNTS, '0');
  }

  /** Newest first. Undefined until they have come once. */
  get entries(): readonly KeptEntry[] | undefined {
    return this.#entries;
  }

  /** Why there is no list, or no newer one. */
  get trouble(): KeepTrouble | undefined {
    return this.#trouble;
  }

  /** What the kept dumps take. Known a little later than the list. */
  get storage(): StorageUse | undefined {
    return this.#storage;
  }

  /** How many rows of recent dumps there will be, as far as one can tell before they have come. */
  get room(): number {
    return this.#entries === undefined
      ? Number(this.#room.value)
      : Math.min(RECENT, this.#entries.length);
  }

  /** Bytes on disk. */
  get stored(): number {
    return this.#entries?.reduce((sum, { stored }) => sum + stored, 0) ?? 0;
  }

  /** Asks for the list, now and after every change that any tab makes. */
  async start(): Promise<void> {
    await heard(this.client.watch(() => void this.refresh()));
    await this.refresh();
  }

  /** Asks anew. Done when the list is as new as this call. */
  async refresh(): Promise<void> {
    if (this.#asking !== undefined) {
      this.#stale = true;
      return this.#asking;
    }
    this.#asking = this.#askUntilFresh();
    try {
      await this.#asking;
    } finally {
      this.#asking = undefined;
    }
  }

  async amend(id: KeptId, changes: KeptChanges): Promise<KeepTrouble | undefined> {
    const answer = await heard(this.client.amend(id, changes));
    if (answer.kind === 'trouble') return answer;
    const { entry } = answer;
    this.#put(this.#entries?.map((other) => (other.id === id ? entry : other)) ?? []);
    return undefined;
  }

  /** Takes entries off the list before the worker has said so: the next list is the truth again. */
  hide(ids: ReadonlySet<KeptId>): void {
    this.#put(this.#entries?.filter(({ id }) => !ids.has(id)) ?? []);
  }

  async #askUntilFresh(): Promise<void> {
    do {
      this.#stale = false;
      const answer = await heard(this.client.list());
      if (answer.kind === 'trouble') {
        this.#trouble = answer;
        continue;
      }
      this.#trouble = undefined;
      this.#put(answer.entries);
      const use = await heard(this.client.storage());
      if (use.kind === 'use') this.#storage = use;
    } while (this.#isStale());
  }

  // A method, because the compiler would take the field for what the loop wrote last.
  #isStale(): boolean {
    return this.#stale;
  }

  #put(entries: readonly KeptEntry[]): void {
    this.#entries = entries;
    this.#room.value = COUNTS[Math.min(RECENT, entries.length)] ?? '0';
    this.#onList(entries);
  }
}
