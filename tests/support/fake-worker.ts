// A worker that is none: the page's side asks through a MessageChannel, as through a real one.

import { expose } from 'comlink';
import type { WorkerLike } from '../../src/client/engine-line.ts';
import type { WorkerApi } from '../../src/protocol/worker-api.ts';
import { fakeEngine, type FakeEngine } from './fake-engine.ts';
import { fakeHistory, type FakeHistory } from './fake-history.ts';

export interface FakeWorker {
  readonly engine: FakeEngine;
  readonly history: FakeHistory;
  readonly start: () => WorkerLike;
  /** Ends every channel; a test process would wait for them. */
  close(): void;
}

export function fakeWorker(): FakeWorker {
  const engine = fakeEngine();
  const history = fakeHistory(engine);
  const closers: (() => void)[] = [];
  const api: WorkerApi = { ...engine, ...history };
  return {
    engine,
    history,
    start() {
      const { port1, port2 } = new MessageChannel();
      expose(api, port2);
      port1.start();
      const terminate = () => {
        port1.close();
        port2.close();
      };
      closers.push(terminate);
      return {
        postMessage: (message, transfer) => port1.postMessage(message, transfer ?? []),
        addEventListener: (type, listener) => port1.addEventListener(type, listener),
        removeEventListener: (type, listener) => port1.removeEventListener(type, listener),
        terminate,
      };
    },
    close() {
      for (const terminate of closers.splice(0)) terminate();
    },
  };
}
