import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../tooling/static-server.mjs';
import { openText, status } from './support/page.ts';
import { visitEverything } from './support/visit.ts';

test.use({ serviceWorkers: 'allow' });

const FOLDER = process.env.EXPOSCOPE_DIST ?? 'dist';

/** Waits until the whole site is kept and this page belongs to its service worker. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller !== null) return;
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });
}

test('after one visit everything works without its server @firefox', async ({ page }) => {
  const site = await serve({ folder: FOLDER, prefix: '/deep/er/' });
  await page.goto(site.url);
  await kept(page);
  await site.close();

  await page.goto(`${site.url}index.html?from=bookmark`);
  await expect.poll(() => status(page)).toBe('empty');
  await page.goto(site.url);
  await visitEverything(page);
});

test('once it is kept nothing is asked for any more', async ({ page }) => {
  const asked: string[] = [];
  const site = await serve({
    folder: FOLDER,
    prefix: '/a/',
    onRequest: (path) => asked.push(path),
  });
  try {
    await page.goto(site.url);
    await kept(page);
    asked.length = 0;

    await page.reload();
    await visitEverything(page);
    // The browser itself looks whether there is a newer one, after a page has been loaded.
    expect(asked.filter((path) => path !== '/a/service.worker.js')).toEqual([]);
  } finally {
    await site.close();
  }
});

test('its cache is told from those of other sites on the origin', async ({ page, baseURL }) => {
  await page.goto('');
  await kept(page);
  const { pathname } = new URL(baseURL ?? '');
  expect(await page.evaluate(() => caches.keys())).toEqual([
    expect.stringMatching(`^exposcope ${pathname} [0-9a-f]{16}$`),
  ]);
});

test.describe('a newer build', () => {
  let folder: string;
  let site: Awaited<ReturnType<typeof serve>>;

  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'exposcope-builds-'));
    await cp(FOLDER, folder, { recursive: true });
    site = await serve({ folder });
  });

  test.afterEach(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  /** Puts another build in the place of this one: its page differs, and so its version. */
  async function release(version: string): Promise<void> {
    const page = join(folder, 'index.html');
    const text = await readFile(page, 'utf8');
    await writeFile(page, text.replace(/<html\b/, `<html data-build="${version}"`));
    const worker = join(folder, 'service.worker.js');
    const script = await readFile(worker, 'utf8');
    const changed = script.replace(/[0-9a-f]{16}(?=[`'"])/, version);
    expect(changed).not.toBe(script);
    await writeFile(worker, changed);
  }

  function buildOf(page: Page): Promise<string | undefined> {
    return page.evaluate(() => document.documentElement.dataset.build);
  }

  test('replaces an empty page by itself @firefox', async ({ page }) => {
    await page.goto(site.url);
    await kept(page);
    await release('aaaaaaaaaaaaaaaa');
    await page.reload();
    await page.evaluate(lookForUpdate).catch(gone);
    await expect.poll(() => buildOf(page).catch(gone)).toBe('aaaaaaaaaaaaaaaa');
    await expect.poll(() => status(page).catch(gone)).toBe('empty');
  });

  test('leaves a page with a dump alone, and what it may still load', async ({ page }) => {
    await page.goto(site.url);
    await kept(page);
    await page.reload();
    await openText(page, 'jobs.prom', '# TYPE jobs gauge\njobs 3\n');
    const builds = () => page.evaluate(keptBuilds);
    const [first = ''] = await builds();
    for (const [version, before] of [
      ['aaaaaaaaaaaaaaaa', first],
      ['bbbbbbbbbbbbbbbb', 'aaaaaaaaaaaaaaaa'],
    ] as const) {
      await release(version);
      await page.evaluate(lookForUpdate);
      await expect.poll(builds).toEqual([before, version]); // the newest, and the one before it
    }
    expect(await status(page)).toBe('ready');
    expect(await buildOf(page)).toBeUndefined();
  });
});

/** In the page: has the browser look whether there is a newer service worker. */
async function lookForUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
}

/** In the page: the builds that are kept, oldest first; none while another one is on its way. */
async function keptBuilds(): Promise<string[]> {
  const { installing, waiting, active } = await navigator.serviceWorker.ready;
  if (installing !== null || waiting !== null || active?.state !== 'activated') return [];
  return (await caches.keys()).map((name) => name.slice(-16));
}

/** The page was being replaced while it was asked. */
function gone(error: Error): undefined {
  if (!/context was destroyed|navigation/i.test(error.message)) throw error;
}
