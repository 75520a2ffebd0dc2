import type { EngineClient, OpenOptions } from '../client/engine-client.ts';
import { EngineLost } from '../client/engine-line.ts';
import type { HistoryClient } from '../client/history-client.ts';
import type { Dialect } from '../model/dialect.ts';
import type { DumpId } from '../model/ids.ts';
import type { KeptId } from '../model/kept.ts';
import type { FindingsAnswer, OpenFailure, Progress } from '../protocol/engine-api.ts';
import type { HistoryTrouble, KeepAnswer, KeptEntry, ReopenAnswer } from '../protocol/history.ts';
import type { Overview } from '../protocol/overview.ts';
import { heard, type KeepTrouble } from './history-trouble.ts';
import { Keeping } from './keeping.svelte.ts';

export const NO_PROGRESS: Progress = {
  fraction: 0,
  lines: 0,
  families: 0,
  series: 0,
  samples: 0,
  faults: 0,
};

/**
 * Why there is nothing to show. `lost`: the worker died while it read. `history`: it could not be
 * read back. `mistake`: we made one, and the page says so at full length besides.
 */
export type Failure =
  | OpenFailure
  | { readonly reason: 'lost'; readonly detail: string; readonly at: Progress }
  | ({ readonly reason: 'history' } & Omit<HistoryTrouble, 'kind'>)
  | { readonly reason: 'mistake' };

/** What a dump can be. Never two at once. `foreign`: it was read, and is no exposition. */
export type DumpStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'loading'; readonly progress: Progress }
  | { readonly kind: 'ready'; readonly overview: Overview; readonly findings: FindingsAnswer }
  | { readonly kind: 'foreign'; readonly overview: Overview; readonly findings: FindingsAnswer }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'closed' };

/** What a dump asks of the worker. */
export interface DumpDoors {
  readonly engine: Pick<EngineClient, 'open' | 'reopen' | 'keep' | 'close' | 'findings'>;
  readonly history: Pick<HistoryClient, 'amend' | 'entry'>;
  /** Told each time the history has taken a dump in, or could not do what it should. */
  readonly onKept: (answer: KeepAnswer | KeepTrouble) => void;
}

/** What is known of a dump before it is read. */
export interface DumpFacts {
  /** Names it in addresses and in the history. Nothing about the dump can be told from it. */
  readonly key: KeptId;
  readonly name: string;
  /** ms since the epoch. */
  readonly openedAt: number;
  /** Its bytes, if it was opened in this tab; the history has those of others. */
  readonly blob?: Blob;
  readonly as?: Dialect;
}

/** One dump of this tab, from the moment it is dropped, or asked for by address, until it is closed. */
export class OpenDump {
  readonly key: KeptId;
  readonly blob: Blob | undefined;
  readonly keeping: Keeping;
  #doors: DumpDoors;
  #stop: AbortController | undefined;
  #held: DumpId | undefined;
  #openedAt = $state(0);
  #name = $state('');
  #bytes = $state(0);
  // Raw: each answer is replaced whole, and a proxy could not go back to the worker.
  #status: DumpStatus = $state.raw({ kind: 'waiting' });
  #as: Dialect | undefined = $state.raw();
  #entry: KeptEntry | undefined = $state.raw();

  constructor(doors: DumpDoors, { key, name, openedAt, blob, as }: DumpFacts) {
    this.#doors = doors;
    this.key = key;
    this.blob = blob;
    this.#name = name;
    this.#openedAt = openedAt;
    this.#bytes = blob?.size ?? 0;
    this.#as = as;
    this.keeping = new Keeping(doors.engine, blob === undefined, doors.onKept);
  }

  get status(): DumpStatus {
    return this.#status;
  }

  /** '' until the history has told it. */
  get name(): string {
    return this.#name;
  }

  /** As loaded; 0 until the history has told it. */
  get bytes(): number {
    return this.#bytes;
  }

  /** ms since the epoch. */
  get openedAt(): number {
    return this.#openedAt;
  }

  /** The dialect that the reader asked for, if any. */
  get as(): Dialect | undefined {
    return this.#as;
  }

  get overview(): Overview | undefined {
    const status = this.#status;
    return status.kind === 'ready' || status.kind === 'foreign' ? status.overview : undefined;
  }

  /** Asks the history what it keeps under this id. Answers what is in the way, if anything is. */
  async lookUp(): Promise<KeepTrouble | undefined> {
    const answer = await heard(this.#doors.history.entry(this.key));
    if (answer.kind === 'trouble') return answer;
    this.learn(answer.entry);
    this.#as = answer.entry.as;
    return undefined;
  }

  /** Takes over what the history says about it: another tab may have renamed it. */
  learn(entry: KeptEntry | undefined): void {
    this.keeping.listed(entry !== undefined);
    this.#entry = entry;
    if (entry === undefined) return;
    this.#name = entry.name;
    this.#bytes = entry.bytes;
    this.#openedAt = entry.openedAt;
  }

  /** What is in it, as far as this page or the history knows. */
  get summary(): Pick<Overview, 'dialect' | 'counts' | 'findings'> | undefined {
    return this.overview ?? this.#entry;
  }

  /** Reads it again as what the reader says it is; undefined leaves that to the bytes. */
  async readAs(dialect: Dialect | undefined): Promise<void> {
    if (this.keeping.kept) {
      const answer = await heard(this.#doors.history.amend(this.key, { as: dialect ?? 'auto' }));
      if (answer.kind === 'trouble') {
        this.keeping.lose(answer);
        if (this.blob === undefined) return; // the one reading of it that there is stays
      }
    }
    this.#as = dialect;
    await this.#read({ asOther: true });
  }

  /** Reads it, or reads it again. A newer reading ends an older one. */
  read(): Promise<void> {
    return this.#read({ asOther: false });
  }

  async #read({ asOther }: { asOther: boolean }): Promise<void> {
    if (this.#status.kind === 'closed') return;
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    const before = this.#held;
    this.#held = undefined;
    let progress = NO_PROGRESS;
    const show = (status: DumpStatus) => {
      if (!signal.aborted) this.#status = status; // else a newer reading has the dump
    };
    show({ kind: 'loading', progress });
    try {
      if (before !== undefined) await this.#doors.engine.close(before);
      const { answer, fresh } = await this.#load({
        signal,
        onProgress: (seen) => show({ kind: 'loading', progress: (progress = seen) }),
      });
      if (answer.kind === 'failed') show({ kind: 'failed', failure: answer.failure });
      if (answer.kind === 'trouble') {
        const { problem, detail } = answer;
        show({ kind: 'failed', failure: { reason: 'history', problem, detail } });
      }
      if (answer.kind !== 'opened') return;
      const { overview } = answer;
      const findings = await this.#doors.engine.findings(overview.id);
      if (signal.aborted) {
        await this.#doors.engine.close(overview.id);
        return;
      }
      this.#held = overview.id;
      const foreign = overview.dialect === 'not-an-exposition';
      show({ kind: foreign ? 'foreign' : 'ready', overview, findings });
      // Read as something else, it has other counts to be kept. Nobody waits for it.
      if ((fresh || asOther) && !this.keeping.forgotten) void this.keep();
    } catch (error) {
      if (!(error instanceof EngineLost)) {
        show({ kind: 'failed', failure: { reason: 'mistake' } });
        throw error;
      }
      show({ kind: 'failed', failure: { reason: 'lost', detail: error.message, at: progress } });
    }
  }

  /** Keeps what was read. */
  async keep(): Promise<void> {
    const id = this.#held;
    if (id === undefined) return;
    const as = this.#as;
    const facts = { id: this.key, name: this.#name, openedAt: this.#openedAt };
    await this.keeping.keep(
      id,
      as === undefined ? facts : { ...facts, as },
      () => this.#held === id,
    );
  }

  /** Ends whatever goes on and forgets what was read. The history has it still. */
  async close(): Promise<void> {
    this.#stop?.abort();
    this.#status = { kind: 'closed' };
    const held = this.#held;
    this.#held = undefined;
    if (held !== undefined) await this.#doors.engine.close(held);
  }

  /** From the history, whose bytes cannot change, or else, `fresh`, from where they came. */
  async #load(options: OpenOptions): Promise<{ answer: ReopenAnswer; fresh: boolean }> {
    const { engine } = this.#doors;
    const { blob } = this;
    if (this.keeping.kept || blob === undefined) {
      const answer = await engine.reopen(this.key, options);
      if (answer.kind === 'opened') this.keeping.listed(true);
      if (answer.kind !== 'trouble' || blob === undefined) return { answer, fresh: false };
      this.keeping.lose(answer);
    }
    const as = this.#as;
    const input = { name: this.#name, blob, ...(as === undefined ? {} : { as }) };
    return { answer: await engine.open(input, options), fresh: true };
  }
}
