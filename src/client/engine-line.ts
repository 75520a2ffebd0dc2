// One worker and the wire to it, from its start to its end.

import { wrap, type Remote } from 'comlink';
import type { DumpId } from '../model/ids.ts';
import type { CrossThread } from '../protocol/cloneable.ts';
import type { WorkerApi } from '../protocol/worker-api.ts';

/** The part of `Worker` that is used, so that a MessagePort can stand in for one. */
export interface WorkerLike {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject): void;
  terminate(): void;
}

/** The worker died with questions still open. What it had read is gone; the files are not. */
export class EngineLost extends Error {
  override name = 'EngineLost';
}

/** The worker was ended on purpose, because one of its jobs would not stop. */
export class LineCut extends Error {
  override name = 'LineCut';
}

export class EngineLine {
  readonly api: Remote<CrossThread<WorkerApi>>;
  /** Dumps that this worker has or is reading, by the page's ids; the answer is its own id. */
  readonly held = new Map<DumpId, Promise<DumpId>>();
  #worker: WorkerLike;
  #waiting = new Set<(reason: Error) => void>();
  #end: Error | undefined;
  #onEnd: (reason: Error) => void;

  constructor(worker: WorkerLike, onEnd: (reason: Error) => void) {
    this.#worker = worker;
    this.#onEnd = onEnd;
    this.api = wrap<CrossThread<WorkerApi>>(worker);
    worker.addEventListener('error', (event) => {
      this.end(new EngineLost('message' in event ? String(event.message) : 'the worker failed'));
    });
    worker.addEventListener('messageerror', () => {
      this.end(new EngineLost('an answer of the worker could not be read'));
    });
  }

  /**
   * The answer, or the reason why there will be none: comlink leaves a call pending for ever when
   * its worker dies. (A race against one long-lived promise would keep every answer in memory.)
   */
  hear<Answer>(answer: Promise<Answer>): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      if (this.#end !== undefined) {
        reject(this.#end);
        return;
      }
      this.#waiting.add(reject);
      const settled = () => this.#waiting.delete(reject);
      answer.then(
        (value) => {
          settled();
          resolve(value);
        },
        (error: unknown) => {
          settled();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }

  /** Ends the worker and everything that waits for it. The first reason counts. */
  end(reason: Error): void {
    if (this.#end !== undefined) return;
    this.#end = reason;
    this.#worker.terminate();
    this.#onEnd(reason);
    for (const reject of this.#waiting) reject(reason);
    this.#waiting.clear();
  }
}
