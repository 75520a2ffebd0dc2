// What the service worker keeps. `atRest` and `keptBuilds` run in the page.

import type { Page } from '@playwright/test';

/** Waits until the whole site is kept and this page belongs to its service worker. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller !== null) return;
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });
}

/** Has the browser look whether there is a newer service worker, as it does after each load. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
}

/** The builds that are kept, oldest first; none while another one is on its way. */
export function keptBuilds(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.ready;
    if (installing !== null || waiting !== null || active?.state !== 'activated') return [];
    const names = await caches.keys();
    return names.map((name) => name.slice(-16));
  });
}

/** The build of the page, as it is written into it. */
export function buildOf(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector<HTMLMetaElement>('meta[name=build]')?.content ?? '',
  );
}
