// The page's only door to the engine.
//
// The worker starts with the first question. It may die (out of memory, a fault of ours) or be
// ended (a job that would not stop); the next question starts another, and a dump that the old one
// had read is read again from its Blob when it is next asked about.

import { proxy } from 'comlink';
import type { ConsumerId } from '../model/consumer.ts';
import type { DumpId, JobId } from '../model/ids.ts';
import type {
  DumpInput,
  FamiliesAnswer,
  FamilyQuery,
  FindingsAnswer,
  MarginAnswer,
  OpenAnswer,
  OpenFailure,
  Page,
  Progress,
  Range,
  SearchAnswer,
  SourceLine,
  SourceQuery,
} from '../protocol/engine-api.ts';
import type { Overview } from '../protocol/overview.ts';
import { EngineLine, EngineLost, LineCut, type WorkerLike } from './engine-line.ts';

/** How long a job that was called off may go on before its worker is ended, in milliseconds. */
export const GRACE_MS = 2000;

/** Runs `task` after `ms` milliseconds, unless what it returns is called first. */
export type After = (ms: number, task: () => void) => () => void;

export interface EngineClientOptions {
  readonly start: () => WorkerLike;
  readonly after?: After;
}

export interface OpenOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** A dump had to be read again, and its file could not be: it vanished or changed meanwhile. */
export class DumpLost extends Error {
  override name = 'DumpLost';
  readonly dump: DumpId;
  readonly failure: OpenFailure;

  constructor(dump: DumpId, failure: OpenFailure) {
    super(`${dump} could not be read again: ${failure.reason}`);
    this.dump = dump;
    this.failure = failure;
  }
}

/** Progress of a dump that is read again: the page shows what it has meanwhile. */
const unheard = () => undefined;

const CANCELLED = { kind: 'cancelled' } as const;

const afterTimeout: After = (ms, task) => {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
};

export class EngineClient {
  #start: () => WorkerLike;
  #after: After;
  #line: EngineLine | undefined;
  #inputs = new Map<DumpId, DumpInput>();
  #jobs = 0;
  #listeners = new Set<(lost: EngineLost) => void>();

  constructor({ start, after = afterTimeout }: EngineClientOptions) {
    this.#start = start;
    this.#after = after;
  }

  /** Calls `listener` each time a worker dies of itself. Returns how to stop that. */
  onLost(listener: (lost: EngineLost) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads a dump. Aborting `signal` answers `cancelled`, at the latest after `GRACE_MS`. */
  async open(input: DumpInput, { signal, onProgress }: OpenOptions = {}): Promise<OpenAnswer> {
    // Progress has a wire of its own: it may come after the answer, or again from the start when
    // the worker had to be replaced. Neither is passed on.
    let reached = 0;
    const report = (progress: Progress) => {
      if (progress.fraction < reached) return;
      reached = progress.fraction;
      onProgress?.(progress);
    };
    let opener: EngineLine | undefined;
    const answer = await this.#job<OpenAnswer>(signal, (line, job) => {
      opener = line;
      return line.api.open(job, input, proxy(report));
    });
    reached = Infinity;
    if (answer.kind !== 'opened') return answer;

    const id = this.#keep(input, answer.overview.id, opener);
    if (signal?.aborted) {
      await this.close(id); // it was done before it heard
      return CANCELLED;
    }
    return { kind: 'opened', overview: { ...answer.overview, id } };
  }

  /** Forgets a dump. Asking about it afterwards is a mistake of ours, and throws. */
  async close(dump: DumpId): Promise<void> {
    this.#inputs.delete(dump);
    const line = this.#line;
    const held = line?.held.get(dump);
    if (line === undefined || held === undefined) return;
    line.held.delete(dump);
    await line.hear(held.then((id) => line.api.close(id)));
  }

  async overview(dump: DumpId): Promise<Overview> {
    const overview = await this.#about<Overview>(dump, (line, id) => line.api.overview(id));
    return { ...overview, id: dump };
  }

  findings(dump: DumpId): Promise<FindingsAnswer> {
    return this.#about(dump, (line, id) => line.api.findings(id));
  }

  families(dump: DumpId, query: FamilyQuery, range: Range): Promise<FamiliesAnswer> {
    return this.#about<FamiliesAnswer>(dump, (line, id) => line.api.families(id, query, range));
  }

  source(dump: DumpId, range: Range, focus?: number): Promise<Page<SourceLine>> {
    return this.#about(dump, (line, id) => line.api.source(id, range, focus));
  }

  /** Aborting `signal` answers `cancelled`, at the latest after `GRACE_MS`. */
  searchSource(dump: DumpId, query: SourceQuery, signal?: AbortSignal): Promise<SearchAnswer> {
    return this.#job<SearchAnswer>(signal, async (line, job) =>
      line.api.searchSource(job, await this.#idOn(line, dump), query),
    );
  }

  margin(dump: DumpId): Promise<MarginAnswer> {
    return this.#about(dump, (line, id) => line.api.margin(id));
  }

  consumers(): Promise<readonly ConsumerId[]> {
    return this.#ask<readonly ConsumerId[]>((line) => line.api.consumers());
  }

  #about<Answer>(
    dump: DumpId,
    question: (line: EngineLine, id: DumpId) => Promise<Answer>,
  ): Promise<Answer> {
    return this.#ask(async (line) => question(line, await this.#idOn(line, dump)));
  }

  /** Asks, and asks the next worker when this one was ended because of another job. */
  async #ask<Answer>(
    question: (line: EngineLine) => Promise<Answer>,
    signal?: AbortSignal,
  ): Promise<Answer> {
    for (;;) {
      const line = (this.#line ??= this.#open());
      try {
        return await line.hear(question(line));
      } catch (error) {
        if (!(error instanceof LineCut) || signal?.aborted) throw error;
      }
    }
  }

  /** A question that may take long, and that `signal` calls off: politely first. */
  async #job<Answer>(
    signal: AbortSignal | undefined,
    question: (line: EngineLine, job: JobId) => Promise<Answer>,
  ): Promise<Answer | typeof CANCELLED> {
    if (signal?.aborted) return CANCELLED;
    const job = `job-${++this.#jobs}` as JobId;
    let asked: EngineLine | undefined;
    let spare: (() => void) | undefined;
    const stop = () => {
      const line = asked;
      if (line === undefined) return;
      spare = this.#after(GRACE_MS, () => line.end(new LineCut(`${job} did not stop`)));
      void line.api.cancel(job);
    };
    signal?.addEventListener('abort', stop);
    try {
      return await this.#ask<Answer>((line) => {
        asked = line;
        return question(line, job);
      }, signal);
    } catch (error) {
      if (error instanceof LineCut) return CANCELLED;
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
      spare?.();
    }
  }

  /** Remembers what it takes to read the dump again. Returns the page's id for it. */
  #keep(input: DumpInput, id: DumpId, line: EngineLine | undefined): DumpId {
    // A new worker may count from one again, while the page still knows a dump of an older one.
    let name = id;
    for (let n = 2; this.#inputs.has(name); n++) name = `${id}-${n}` as DumpId;
    this.#inputs.set(name, input);
    line?.held.set(name, Promise.resolve(id));
    return name;
  }

  /** What the worker of `line` calls the dump. It reads it again if only an earlier worker had it. */
  #idOn(line: EngineLine, dump: DumpId): Promise<DumpId> {
    const held = line.held.get(dump);
    if (held !== undefined) return held;
    const input = this.#inputs.get(dump);
    if (input === undefined) throw new RangeError(`dump ${dump} is not open`);
    const reading = this.#readAgain(line, dump, input);
    line.held.set(dump, reading);
    return reading;
  }

  async #readAgain(line: EngineLine, dump: DumpId, input: DumpInput): Promise<DumpId> {
    const job = `job-${++this.#jobs}` as JobId;
    const answer = await (line.api.open(job, input, proxy(unheard)) as Promise<OpenAnswer>);
    if (answer.kind === 'opened') return answer.overview.id;
    line.held.delete(dump); // asked about once more, it is tried once more
    if (answer.kind === 'failed') throw new DumpLost(dump, answer.failure);
    throw new Error(`${job} was cancelled, which nobody can have asked for`);
  }

  #open(): EngineLine {
    const line: EngineLine = new EngineLine(this.#start(), (reason) => {
      if (this.#line === line) this.#line = undefined;
      if (!(reason instanceof EngineLost)) return;
      for (const listener of this.#listeners) listener(reason);
    });
    return line;
  }
}
