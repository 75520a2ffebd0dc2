// Keeps the built site in the browser: after the first visit no file is asked for again.
//
// Built after the site by tooling/service-worker-plugin.ts, which knows its files.
//
// Each build has a cache of its own, and a page holds a lock of the same name for as long as it
// lives (src/client/offline.ts). A build goes once no page of it is left: until then such a page
// may still load its other screens, and finds exactly the files that belong to it.

import { stash } from './share-target.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * The files of the build, relative to the scope, each with its hash as Subresource Integrity
 * writes it. The page itself is './'.
 */
declare const __SITE_FILES__: readonly (readonly [path: string, integrity: string])[];

/** Changes with the content of any of them. */
declare const __SITE_VERSION__: string;

const scope = new URL(self.registration.scope);

/** Begins the names of this site's builds; other sites may share the origin. */
const FAMILY = `exposcope ${scope.pathname} `;
const CACHE = FAMILY + __SITE_VERSION__;

async function fill(): Promise<void> {
  const before = await caches.has(CACHE);
  const cache = await caches.open(CACHE);
  // Past the HTTP cache, and by hash: a host in the middle of an upload may answer with files of
  // two builds. One that is not of this build fails the install, and the browser tries it again.
  const requests = __SITE_FILES__.map(
    ([path, integrity]) => new Request(new URL(path, scope), { cache: 'reload', integrity }),
  );
  try {
    await cache.addAll(requests);
  } catch (error) {
    if (!before) await caches.delete(CACHE);
    throw error;
  }
  await self.skipWaiting();
}

async function takeOver(): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  const inUse = new Set(held.map(({ name }) => name));
  const others = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== CACHE);
  // Oldest first. The last is the build before this one: a page of it may have only just begun.
  const outdated = others.slice(0, -1).filter((name) => !inUse.has(name));
  await Promise.all(outdated.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  // The page is this build's. What it is made of bears its hash in its name, so that a file of
  // that name is the right one whichever build it is kept with.
  const kept =
    request.mode === 'navigate'
      ? await caches.match(scope, { cacheName: CACHE })
      : ((await caches.match(request, { cacheName: CACHE })) ?? (await caches.match(request)));
  return kept ?? fetch(request);
}

/** Where a request leads below the scope; undefined if it is none of ours. */
function pathOf({ url }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return undefined;
  return pathname.slice(scope.pathname.length);
}

self.addEventListener('install', (event) => {
  event.waitUntil(fill());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request);
  if (path === undefined) return;
  const isPage = path === '' || path === 'index.html';
  if (request.method === 'POST' && isPage) event.respondWith(stash(request, scope));
  else if (request.method === 'GET' && (isPage || request.mode !== 'navigate')) {
    event.respondWith(answer(request));
  }
});
// A page asks which build it would be, if it were loaded again.
self.addEventListener('message', ({ ports: [port] }) => {
  port?.postMessage(__SITE_VERSION__);
});
