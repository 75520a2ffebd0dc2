// Keeps the built site in the browser: after the first visit no file is asked for again.
//
// Built after the site by tooling/service-worker-plugin.ts, which knows its files.
//
// Each build has a cache of its own. The one before it stays too, since a page of that build may
// still be open and has yet to load its other screens.

export {};

declare const self: ServiceWorkerGlobalScope;

/** The files of the build, relative to the scope. The page itself is './'. */
declare const __SITE_FILES__: readonly string[];

/** Changes with the content of any of them. */
declare const __SITE_VERSION__: string;

const scope = new URL(self.registration.scope);

/** Begins the names of this site's caches; other sites may share the origin. */
const FAMILY = `exposcope ${scope.pathname} `;
const CACHE = FAMILY + __SITE_VERSION__;

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  // Past the HTTP cache: one stale file would spoil the set.
  const fresh = __SITE_FILES__.map(
    (path) => new Request(new URL(path, scope), { cache: 'reload' }),
  );
  await cache.addAll(fresh);
  await self.skipWaiting();
}

async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== CACHE);
  const outdated = others.slice(0, -1); // oldest first: the last is the build before this one
  await Promise.all(outdated.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  // The page is this build's. Anything else bears its hash in its name, so any build may have it.
  const isPage = request.mode === 'navigate';
  const kept = isPage
    ? await caches.match(scope, { cacheName: CACHE })
    : ((await caches.match(request, { cacheName: CACHE })) ?? (await caches.match(request)));
  return kept ?? fetch(request);
}

function isOurs({ method, mode, url }: Request): boolean {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) {
    return false;
  }
  const path = pathname.slice(scope.pathname.length);
  return mode !== 'navigate' || path === '' || path === 'index.html';
}

self.addEventListener('install', (event) => {
  event.waitUntil(fill());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});
self.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request));
});
