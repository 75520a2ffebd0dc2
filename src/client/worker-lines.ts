// Questions to the worker, whichever worker there is.
//
// The worker starts with the first question. It may die (out of memory, a fault of ours) or be
// ended (a job that would not stop); the next question starts another.

import type { JobId } from '../model/ids.ts';
import { EngineLine, EngineLost, LineCut, type WorkerLike } from './engine-line.ts';

/** How long a job that was called off may go on before its worker is ended, in milliseconds. */
export const GRACE_MS = 2000;

/** Runs `task` after `ms` milliseconds, unless what it returns is called first. */
export type After = (ms: number, task: () => void) => () => void;

export interface WorkerLinesOptions {
  readonly start: () => WorkerLike;
  readonly after?: After;
}

export const CANCELLED = { kind: 'cancelled' } as const;

const afterTimeout: After = (ms, task) => {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
};

export class WorkerLines {
  #start: () => WorkerLike;
  #after: After;
  #line: EngineLine | undefined;
  #jobs = 0;
  #opened = new Set<(line: EngineLine) => void>();
  #lost = new Set<(lost: EngineLost) => void>();

  constructor({ start, after = afterTimeout }: WorkerLinesOptions) {
    this.#start = start;
    this.#after = after;
  }

  /** The worker that is there now, if any. */
  get current(): EngineLine | undefined {
    return this.#line;
  }

  /** Calls `listener` each time a worker dies of itself. Returns how to stop that. */
  onLost(listener: (lost: EngineLost) => void): () => void {
    this.#lost.add(listener);
    return () => this.#lost.delete(listener);
  }

  /** Calls `listener` with each worker that starts from now on. Returns how to stop that. */
  onStart(listener: (line: EngineLine) => void): () => void {
    this.#opened.add(listener);
    return () => this.#opened.delete(listener);
  }

  newJob(): JobId {
    return `job-${++this.#jobs}` as JobId;
  }

  /** Asks, and asks the next worker when this one was ended because of another job. */
  async ask<Answer>(
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
  async job<Answer>(
    signal: AbortSignal | undefined,
    question: (line: EngineLine, job: JobId) => Promise<Answer>,
  ): Promise<Answer | typeof CANCELLED> {
    if (signal?.aborted) return CANCELLED;
    const job = this.newJob();
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
      return await this.ask<Answer>((line) => {
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

  #open(): EngineLine {
    const line: EngineLine = new EngineLine(this.#start(), (reason) => {
      if (this.#line === line) this.#line = undefined;
      if (!(reason instanceof EngineLost)) return;
      for (const listener of this.#lost) listener(reason);
    });
    for (const listener of this.#opened) listener(line);
    return line;
  }
}
