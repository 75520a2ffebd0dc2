// Keeps the site for use without a network. Only the built site: in development files change.

import { ownScript } from './script-policy.ts';

/** Whether the site is kept: the browser may know no service workers, or not allow one here. */
export type Offline =
  { readonly kind: 'kept' | 'unsupported' } | { readonly kind: 'refused'; readonly reason: string };

/**
 * Registers the service worker, which fetches the whole site once.
 *
 * A newer build takes over as soon as it is fetched. The page is then a generation behind; if
 * `mayReload` says that nothing would be lost, it is loaded again.
 */
export async function keepForOffline(mayReload: () => boolean): Promise<Offline> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return { kind: 'unsupported' };
  const { serviceWorker } = navigator;
  if (serviceWorker.controller !== null) {
    serviceWorker.addEventListener('controllerchange', () => {
      if (mayReload()) location.reload();
    });
  }
  try {
    await serviceWorker.register(ownScript('./service.worker.js'));
    return { kind: 'kept' };
  } catch (error) {
    // A private window, a full disk, a host without TLS: the site works all the same, online.
    return { kind: 'refused', reason: String(error) };
  }
}
