// A worker whose script is still on its way. The page paints first and fetches the engine next, so
// a question may come before there is anybody to ask: it waits here.

import type { WorkerLike } from './engine-line.ts';

type Listener = EventListenerOrEventListenerObject;

export class LateWorker implements WorkerLike {
  #worker: WorkerLike | undefined;
  #ended = false;
  #posted: [message: unknown, transfer: Transferable[]][] = [];
  #listeners: [type: string, listener: Listener][] = [];

  /** `load` fetches the script and starts the worker. Its failure is told as a worker's `error`. */
  constructor(load: () => Promise<WorkerLike>) {
    load().then(
      (worker) => this.#meet(worker),
      (error: unknown) => this.#fail(String(error)),
    );
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    if (this.#worker === undefined) this.#posted.push([message, transfer]);
    else this.#worker.postMessage(message, transfer);
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.push([type, listener]);
    this.#worker?.addEventListener(type, listener);
  }

  removeEventListener(type: string, listener: Listener): void {
    this.#listeners = this.#listeners.filter(
      ([type2, listener2]) => type2 !== type || listener2 !== listener,
    );
    this.#worker?.removeEventListener(type, listener);
  }

  terminate(): void {
    this.#ended = true;
    this.#worker?.terminate();
  }

  #meet(worker: WorkerLike): void {
    if (this.#ended) {
      worker.terminate();
      return;
    }
    this.#worker = worker;
    for (const [type, listener] of this.#listeners) worker.addEventListener(type, listener);
    for (const [message, transfer] of this.#posted) worker.postMessage(message, transfer);
    this.#posted = [];
  }

  #fail(message: string): void {
    const event = new ErrorEvent('error', { message });
    for (const [type, listener] of [...this.#listeners]) {
      if (type !== 'error') continue;
      if (typeof listener === 'function') listener(event);
      else listener.handleEvent(event);
    }
  }
}
