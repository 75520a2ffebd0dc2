// Keeps the site for use without a network. Only the built site: in development files change, and
// the product as one file has no others.

import { ownScript } from './script-policy.ts';

/** Whether the site is kept: the browser may know no service workers, or not allow one here. */
export type Offline =
  { readonly kind: 'kept' | 'unsupported' } | { readonly kind: 'refused'; readonly reason: string };

/**
 * Registers the service worker, which fetches the whole site once, and answers when it has.
 *
 * A newer build takes over as soon as it is fetched, for pages that are loaded from then on.
 * `onNewer` hears that this page is of an older one; it keeps its own files.
 */
export async function keepForOffline(onNewer: () => void): Promise<Offline> {
  const build = document.querySelector<HTMLMetaElement>('meta[name=build]')?.content;
  if (build === undefined || !('serviceWorker' in navigator) || !('locks' in navigator)) {
    return { kind: 'unsupported' };
  }
  const { serviceWorker } = navigator;
  const compare = async (worker: ServiceWorker | null): Promise<void> => {
    if (worker !== null && (await buildOf(worker)) !== build) onNewer();
  };
  try {
    await holdBuild(build);
    await serviceWorker.register(ownScript('./service.worker.js'));
  } catch (error) {
    // A private window, a full disk, a host without TLS: the site works all the same, online.
    return { kind: 'refused', reason: String(error) };
  }
  serviceWorker.addEventListener('controllerchange', () => void compare(serviceWorker.controller));
  const { active } = await serviceWorker.ready;
  // The host may have changed while this page was loading.
  await compare(active);
  return { kind: 'kept' };
}

/** Has the files of this build kept for as long as this page lives. */
function holdBuild(build: string): Promise<void> {
  const { pathname } = new URL('.', document.baseURI);
  return new Promise((held, refused) => {
    const forever = () => {
      held();
      return new Promise<never>(() => undefined);
    };
    navigator.locks
      .request(`exposcope ${pathname} ${build}`, { mode: 'shared' }, forever)
      .catch(refused);
  });
}

/** The build that a service worker keeps. */
function buildOf(worker: ServiceWorker): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<string>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(undefined, [port2]);
  });
}
