// Starts the engine worker from a blob URL.
//
// A meta policy binds a worker only if its script comes from a blob: URL: one that was loaded
// from the network could still send. Its source arrives with the page's modules, because the
// policy lets the page fetch nothing.

import source from 'virtual:engine-worker';

/** The part of Trusted Types used here. TypeScript's DOM library does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** Where the source lies. Kept for the page's life, since a worker may have to be replaced. */
let url: string | undefined;

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

// Named in the page's policy, and made once: a second one of that name would be refused.
const policy = trustedTypes?.createPolicy('exposcope-worker', {
  createScriptURL(candidate) {
    if (candidate !== url) throw new TypeError(`${candidate} is not the engine worker`);
    return candidate;
  },
});

/** A new engine worker. It answers the calls of protocol's EngineApi. */
export function startWorker(): Worker {
  url ??= URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return new Worker(policy?.createScriptURL(url) ?? url, { name: 'engine' });
}
