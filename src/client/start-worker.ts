// Starts the engine worker from a blob URL.
//
// A meta policy binds a worker only if its script comes from a blob: URL: one that was loaded
// from the network could still send. Its source arrives with the page's modules, because the
// policy lets the page fetch nothing.

import source from 'virtual:engine-worker';
import { ownScript } from './script-policy.ts';

/** Where the source lies. Kept for the page's life, since a worker may have to be replaced. */
let url: string | undefined;

/** A new engine worker. It answers the calls of protocol's EngineApi. */
export function startWorker(): Worker {
  url ??= URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return new Worker(ownScript(url), { name: 'engine' });
}
