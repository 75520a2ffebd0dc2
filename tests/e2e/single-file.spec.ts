// The whole product as one page, opened from a disk.

import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { BROKEN } from './support/dumps.ts';
import { attemptFromPage, PAGE_ATTEMPTS } from './support/attempts.ts';
import { serveForeign } from './support/foreign-server.ts';
import { hand, openText, status } from './support/page.ts';
import { visitEverything } from './support/visit.ts';

const FILE = resolve(process.env.EXPOSCOPE_DIST ?? 'dist', 'exposcope.html');

/** Alone in a folder whose name has to be escaped: there is nothing beside it to fetch. */
let folder: string;
let address: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exposcope one file ü-'));
  await copyFile(FILE, join(folder, 'exposcope.html'));
  address = pathToFileURL(join(folder, 'exposcope.html')).href;
});

test.afterEach(() => rm(folder, { recursive: true }));

/** Hears what the page asks for beyond itself, and what the browser complains about. */
function watch(page: Page): string[] {
  const heard: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:blob|data):/.test(url) && url.split('#')[0] !== address) heard.push(url);
  });
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

test('it states a policy as strict as that of the site, with hashes of its own code', async ({
  page,
}) => {
  await page.goto(address);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [scripts, styles] = await page.evaluate(() =>
    ['script', 'style'].map((tag) =>
      Array.from(document.querySelectorAll(tag), ({ textContent }) => textContent),
    ),
  );
  const hashes = (texts: readonly string[] = []) => texts.map(hash).join(' ');
  expect(policy).toBe(
    `default-src 'none'; connect-src 'none'; script-src ${hashes(scripts)}; ` +
      `style-src ${hashes(styles)}; img-src data: blob:; worker-src blob:; ` +
      `base-uri 'none'; form-action 'none'; ` +
      `require-trusted-types-for 'script'; trusted-types svelte-trusted-html exposcope-worker`,
  );
  expect(scripts).toHaveLength(2);
  expect(styles).toHaveLength(1);
  // It names no other file at all.
  const html = await readFile(FILE, 'utf8');
  expect(html.match(/<(?:script|link|img)\b[^>]*\b(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
});

test('every screen, report, example and language is inside of it', async ({ page }) => {
  const heard = watch(page);
  await page.goto(address);
  await expect(page.getByText('This page is one file.')).toBeVisible();
  await visitEverything(page);
  expect(heard).toEqual([]);
});

test('a dump dropped on it is read', async ({ page }) => {
  await page.goto(address);
  await hand(page, 'drop', [['broken.prom', BROKEN]]);
  await expect.poll(() => status(page)).toBe('ready');
  await expect(page).toHaveTitle('Overview of broken.prom · Exposcope');
});

test('what was open is there again after a reload, on the screen it was on', async ({ page }) => {
  await page.goto(address);
  await openText(page, 'broken.prom', BROKEN);
  await page.keyboard.press('3');
  await expect(page).toHaveTitle('Findings in broken.prom · Exposcope');
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('exposcope');
  await page.reload();
  await expect.poll(() => status(page)).toBe('ready');
  await expect(page).toHaveTitle('Findings in broken.prom · Exposcope');
});

test('nothing can be sent from it', async ({ page }) => {
  const foreign = await serveForeign();
  try {
    await page.goto(address);
    const outcomes = await page.evaluate(attemptFromPage, foreign.url);
    expect(outcomes).toEqual(Object.fromEntries(PAGE_ATTEMPTS.map((name) => [name, 'refused'])));
    expect([...foreign.received]).toEqual([]);
  } finally {
    await foreign.close();
  }
});

test('the start page of the site hands it out @chromium', async ({ page }) => {
  await page.goto('');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save as one file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('exposcope.html');
  expect(await readFile(await file.path(), 'utf8')).toBe(await readFile(FILE, 'utf8'));
});
