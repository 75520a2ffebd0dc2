// Builds that follow one another on a host, as a page sees them that was opened before.

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { buildVersion, host, type Host } from './support/builds.ts';
import { buildOf, kept, keptBuilds, lookForUpdate } from './support/kept.ts';
import { openText, status } from './support/page.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'default', timeout: 120_000 }); // one worker: the builds are made once

const VERSIONS = ['1.0.1', '1.0.2', '1.0.3', '1.0.4'];
const DUMP = '# TYPE jobs gauge\njobs 3\n';

let folder: string;
let site: Host;
const build = (version: string): string => join(folder, version);

test.beforeAll(async () => {
  test.setTimeout(300_000); // four builds, on a machine that does other things too
  folder = await mkdtemp(join(tmpdir(), 'exposcope-builds-'));
  for (const version of VERSIONS) await buildVersion(version, build(version));
});

test.afterAll(() => rm(folder, { recursive: true }));

test.beforeEach(async () => {
  site = await host(build('1.0.1'));
});

test.afterEach(() => site.close());

/** The version that the start page names. */
const versionOf = (page: Page) => page.getByRole('contentinfo').getByText(/^Version/);

/** Puts a build on the host, has the browser find it, and waits until it is the one in charge. */
async function release(page: Page, version: string): Promise<void> {
  await site.release(build(version));
  const before = await keptBuilds(page);
  await lookForUpdate(page);
  await expect.poll(async () => (await keptBuilds(page)).at(-1)).not.toBe(before.at(-1));
  await expect.poll(() => keptBuilds(page)).not.toEqual([]);
}

test('an empty page goes over to a newer build by itself', async ({ page }) => {
  await page.goto(site.url);
  await kept(page);
  await expect(versionOf(page)).toHaveText('Version 1.0.1');
  await site.release(build('1.0.2'));
  await page.reload(); // the browser looks for a newer one after each load
  await expect(versionOf(page)).toHaveText('Version 1.0.2');
  await expect.poll(() => status(page)).toBe('empty');
});

test('a page with a dump is told, and stays what it is until the reader reloads it', async ({
  page,
}) => {
  await page.goto(site.url);
  await kept(page);
  await openText(page, 'jobs.prom', DUMP);
  const first = await buildOf(page);
  const notice = page.getByRole('status').filter({ hasText: 'A newer version is ready.' });
  await expect(notice).toHaveCount(0);

  await release(page, '1.0.2');
  await expect(notice).toBeVisible();
  expect(await status(page)).toBe('ready');
  expect(await buildOf(page)).toBe(first);

  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => buildOf(page).catch(gone)).not.toBe(first);
  await page.goto(`${site.url}#/`);
  await expect(versionOf(page)).toHaveText('Version 1.0.2');
});

test('a page three builds old still has all its files, and no other', async ({ page }) => {
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => {
    if (!response.ok()) failed.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(site.url);
  await kept(page);
  await openText(page, 'jobs.prom', DUMP);
  const first = await buildOf(page);
  for (const version of VERSIONS.slice(1)) await release(page, version);
  const builds = await keptBuilds(page);
  expect(builds).toHaveLength(3); // that of the page, the newest, and the one before it
  expect(builds[0]).toBe(first);

  // What has not been loaded so far: another language, the other screens, the reports.
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await page.getByRole('button', { name: 'English' }).click();
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/\/families/);
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Report' }).click();
  await page.getByRole('button', { name: 'Save as HTML' }).click();
  await expect(page.getByText(/^Saved \S+\.html$/)).toBeVisible();
  expect(await buildOf(page)).toBe(first);
  expect(failed).toEqual([]);
});

test('a build goes once no page of it is left', async ({ page, context }) => {
  await page.goto(site.url);
  await kept(page);
  await openText(page, 'jobs.prom', DUMP);
  const first = await buildOf(page);
  await release(page, '1.0.2');
  await release(page, '1.0.3');

  const second = await context.newPage();
  await second.goto(site.url);
  await expect(versionOf(second)).toHaveText('Version 1.0.3');
  await openText(second, 'jobs.prom', DUMP);
  expect(await keptBuilds(second)).toContain(first);
  await page.close();
  await release(second, '1.0.4');
  expect(await keptBuilds(second)).not.toContain(first);
  expect(await keptBuilds(second)).toHaveLength(2);
});

test('a host in the middle of an upload changes nothing', async ({ page }) => {
  await page.goto(site.url);
  await kept(page);
  await openText(page, 'jobs.prom', DUMP);
  const before = await keptBuilds(page);
  // The service worker of the new build is there already, the page is still the old one.
  const mixed = build('mixed');
  await cp(build('1.0.1'), mixed, { recursive: true });
  await cp(build('1.0.2/assets'), join(mixed, 'assets'), { recursive: true });
  await cp(build('1.0.2/service.worker.js'), join(mixed, 'service.worker.js'));
  await site.release(mixed);
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const { installing } = await registration.update();
    if (installing === null) return 'no newer one was found';
    await new Promise((resolve) => {
      installing.addEventListener('statechange', resolve, { once: true });
    });
    return installing.state;
  });
  expect(state).toBe('redundant');
  expect(await keptBuilds(page)).toEqual(before);

  await release(page, '1.0.2');
  await expect(page.getByText('A newer version is ready.')).toBeVisible();
});

/** The page was being replaced while it was asked. */
function gone(error: Error): undefined {
  if (!/context was destroyed|navigation/i.test(error.message)) throw error;
}
