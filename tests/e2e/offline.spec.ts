import { expect, test } from '@playwright/test';
import { serve } from '../../tooling/static-server.mjs';
import { kept } from './support/kept.ts';
import { status } from './support/page.ts';
import { visitEverything } from './support/visit.ts';

test.use({ serviceWorkers: 'allow' });

const FOLDER = process.env.EXPOSCOPE_DIST ?? 'dist';

test('after one visit everything works without its server', async ({ page }) => {
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

test('the product as one file is not kept with it', async ({ page }) => {
  await page.goto('');
  await kept(page);
  const files = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname.split('/').at(-1));
  });
  expect(files).toContain('manifest.webmanifest');
  expect(files).not.toContain('exposcope.html');
});
