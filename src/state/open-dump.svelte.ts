import { EngineLost } from '../client/engine-line.ts';
import type { EngineClient } from '../client/engine-client.ts';
import type { Dialect } from '../model/dialect.ts';
import type { DumpId } from '../model/ids.ts';
import type { DumpInput, FindingsAnswer, OpenFailure, Progress } from '../protocol/engine-api.ts';
import type { Overview } from '../protocol/overview.ts';

export const NO_PROGRESS: Progress = {
  fraction: 0,
  lines: 0,
  families: 0,
  series: 0,
  samples: 0,
  faults: 0,
};

/**
 * Why there is nothing to show. `lost`: the worker died while it read. `mistake`: we made one,
 * and the page says so at full length besides.
 */
export type Failure =
  | OpenFailure
  | { readonly reason: 'lost'; readonly detail: string; readonly at: Progress }
  | { readonly reason: 'mistake' };

/** What a dump can be. Never two at once. `foreign`: it was read, and is no exposition. */
export type DumpStatus =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'loading'; readonly progress: Progress }
  | { readonly kind: 'ready'; readonly overview: Overview; readonly findings: FindingsAnswer }
  | { readonly kind: 'foreign'; readonly overview: Overview; readonly findings: FindingsAnswer }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'closed' };

/** What a dump asks of the engine. */
export type DumpEngine = Pick<EngineClient, 'open' | 'close' | 'findings'>;

/** One dump of this tab, from the moment it is dropped until it is closed. */
export class OpenDump {
  /** Names it in addresses. Nothing about the dump can be told from it. */
  readonly key: string;
  readonly name: string;
  readonly blob: Blob;
  /** ms since the epoch. */
  readonly openedAt: number;
  #engine: DumpEngine;
  #stop: AbortController | undefined;
  #held: DumpId | undefined;
  // Raw: each answer is replaced whole, and a proxy could not go back to the worker.
  #status: DumpStatus = $state.raw({ kind: 'waiting' });
  #as: Dialect | undefined = $state.raw();

  constructor(engine: DumpEngine, input: DumpInput, key: string, openedAt: number) {
    this.#engine = engine;
    this.key = key;
    this.name = input.name;
    this.blob = input.blob;
    this.openedAt = openedAt;
    this.#as = input.as;
  }

  get status(): DumpStatus {
    return this.#status;
  }

  /** The dialect that the reader asked for, if any. */
  get as(): Dialect | undefined {
    return this.#as;
  }

  get overview(): Overview | undefined {
    const status = this.#status;
    return status.kind === 'ready' || status.kind === 'foreign' ? status.overview : undefined;
  }

  /** Reads it again as what the reader says it is; undefined leaves that to the bytes. */
  readAs(dialect: Dialect | undefined): Promise<void> {
    this.#as = dialect;
    return this.read();
  }

  /** Reads it, or reads it again. A newer reading ends an older one. */
  async read(): Promise<void> {
    if (this.#status.kind === 'closed') return;
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    const as = this.#as;
    const before = this.#held;
    this.#held = undefined;
    let progress = NO_PROGRESS;
    const show = (status: DumpStatus) => {
      if (!signal.aborted) this.#status = status; // else a newer reading has the dump
    };
    show({ kind: 'loading', progress });
    try {
      if (before !== undefined) await this.#engine.close(before);
      const input = { name: this.name, blob: this.blob, ...(as === undefined ? {} : { as }) };
      const answer = await this.#engine.open(input, {
        signal,
        onProgress: (seen) => show({ kind: 'loading', progress: (progress = seen) }),
      });
      if (answer.kind === 'failed') show({ kind: 'failed', failure: answer.failure });
      if (answer.kind !== 'opened') return;
      const { overview } = answer;
      const findings = await this.#engine.findings(overview.id);
      if (signal.aborted) {
        await this.#engine.close(overview.id);
        return;
      }
      this.#held = overview.id;
      const foreign = overview.dialect === 'not-an-exposition';
      show({ kind: foreign ? 'foreign' : 'ready', overview, findings });
    } catch (error) {
      if (!(error instanceof EngineLost)) {
        show({ kind: 'failed', failure: { reason: 'mistake' } });
        throw error;
      }
      show({ kind: 'failed', failure: { reason: 'lost', detail: error.message, at: progress } });
    }
  }

  /** Ends whatever goes on and forgets what was read. */
  async close(): Promise<void> {
    this.#stop?.abort();
    this.#status = { kind: 'closed' };
    const held = this.#held;
    this.#held = undefined;
    if (held !== undefined) await this.#engine.close(held);
  }
}
