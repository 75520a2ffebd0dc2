// What the world may do to the history: told in words, the open dump stays usable, and nothing
// that was kept before is lost.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { BROKEN, HEALTHY } from './support/dumps.ts';
import { entryRow, goToHistory, keeping, listed, openKept } from './support/history.ts';
import { goTo, openText, status, textFile } from './support/page.ts';
import { listOf } from './support/rows.ts';

/** Text that no compression makes small. */
function noise(bytes: number): string {
  let state = 1;
  const lines: string[] = [];
  for (let length = 0; length < bytes; length += lines.at(-1)?.length ?? 0) {
    let value = '';
    for (let n = 0; n < 8; n++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      value += state.toString(36);
    }
    lines.push(`noise{id="${value}"} ${state}\n`);
  }
  return lines.join('');
}

/** The dump on screen works: its figures, its text and its search. */
async function expectUsable(page: Page, word: string): Promise<void> {
  expect(await status(page)).toBe('ready');
  await goTo(page, 'source');
  await expect(listOf(page)).toContainText(word);
  await goTo(page, 'families?q=' + word);
  await expect(listOf(page)).toContainText(word);
}

const notice = (page: Page) => page.locator('.toast').filter({ hasText: 'Open, but not kept.' });

test('a full disk is told once, with the way to make room @chromium', async ({
  page,
  context,
  baseURL,
}) => {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  // First of all: the browser asks for the quota again only when what it knew of it is used up.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 600_000 });
  await page.goto('');
  await openKept(page, 'old.prom', HEALTHY);

  await openText(page, 'noise.prom', noise(2 << 20));
  await expect.poll(() => keeping(page)).toBe('not-kept');
  await expect(notice(page)).toContainText('The browser gives this page no more room.');
  await expectUsable(page, 'noise');
  await goTo(page, 'overview');
  await page.getByRole('button', { name: 'Read as something else' }).click();
  await page.getByRole('button', { name: 'OpenMetrics 1.0' }).click();
  await expect(page.locator('.because')).toContainText('you asked for it');
  await expect.poll(() => keeping(page)).toBe('not-kept');
  await expect(notice(page)).toHaveCount(1); // and no second time

  await notice(page).getByRole('button', { name: 'Choose what to forget' }).click();
  await expect.poll(() => listed(page)).toEqual(['old.prom']); // untouched
  await page.getByRole('link', { name: 'old.prom' }).click();
  await expectUsable(page, 'jobs_running');
  await page.getByRole('button', { name: 'old.prom, switch dump' }).click();
  await page.getByRole('list', { name: 'Open dumps' }).getByText('noise.prom').click();
  await goTo(page, 'overview');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('noise.prom');

  // With room again it is kept on demand.
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'not kept' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect.poll(() => keeping(page)).toBe('kept');
  await page.reload();
  await expect(page.locator('.because')).toContainText('OpenMetrics 1.0, because you asked for it');
});

test('a reload after a full disk says that the dump was not kept @chromium', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('');
  const session = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openText(page, 'noise.prom', noise(1 << 20));
  await expect.poll(() => keeping(page)).toBe('not-kept');
  await page.reload();
  await expect(page.getByText('It is not in the history of this browser')).toBeVisible();
  await expect.poll(() => status(page)).toBe('empty');
});

test.describe('a browser that gives no storage', () => {
  let folder: string;
  let context: BrowserContext;

  test.beforeEach(async ({ launchOptions, locale }) => {
    folder = await mkdtemp(join(tmpdir(), 'exposcope-profile-'));
    await mkdir(join(folder, 'Default'));
    // What a reader sets who allows no site data.
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
    context = await chromium.launchPersistentContext(folder, {
      ...launchOptions,
      ...(locale === undefined ? {} : { locale }),
      serviceWorkers: 'block',
    });
  });

  test.afterEach(async () => {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('is told, and everything else works @chromium', async ({ baseURL }) => {
    const page = await context.newPage();
    const mistakes: string[] = [];
    page.on('pageerror', ({ message }) => mistakes.push(message));
    await page.goto(baseURL ?? '');
    const footer = page.locator('footer');
    await expect(footer).toContainText('This browser keeps nothing for this page');
    await openText(page, 'broken.prom', BROKEN);
    await expect.poll(() => keeping(page)).toBe('not-kept');
    await expect(notice(page)).toContainText('A private window, or a setting, denies it storage');
    await expectUsable(page, 'jobs_running');
    await page.keyboard.press('6');
    await expect(
      page.getByRole('heading', { name: 'This browser keeps nothing for this page' }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.reload();
    await expect.poll(() => status(page)).toBe('empty');
    await expect(page.getByRole('status').filter({ hasText: 'keeps nothing' })).toBeVisible();
    expect(mistakes).toEqual([]);
  });
});

/** In the page: makes the database of a later version, with something in it. */
async function makeNewer(): Promise<void> {
  const request = indexedDB.open('exposcope', 1000);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('from-tomorrow').put('precious', 'key');
  };
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  request.result.close();
}

test('a history that a newer build wrote is left alone, and told', async ({ page }) => {
  // The folder's icon: a page of this origin without the product.
  await page.goto('icon.svg');
  await page.evaluate(makeNewer);
  await page.goto('');
  await expect(page.locator('footer')).toContainText('A newer Exposcope wrote this history');
  await openText(page, 'broken.prom', BROKEN);
  await expect.poll(() => keeping(page)).toBe('not-kept');
  await expect(notice(page)).toContainText('Reload the page to get the newer version.');
  await expectUsable(page, 'jobs_running');
  await page.keyboard.press('6');
  await expect(page.getByText('nothing in it is lost').last()).toBeVisible();

  const value = await page.evaluate(async () => {
    const request = indexedDB.open('exposcope');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const get = request.result.transaction('from-tomorrow').objectStore('from-tomorrow').get('key');
    await new Promise((resolve) => (get.onsuccess = resolve));
    return `${request.result.version} ${String(get.result)}`;
  });
  expect(value).toBe('1000 precious');
});

for (const how of ['killed', 'closed'] as const) {
  test(`a tab ${how} in mid-save leaves whole dumps alone @chromium`, async ({
    page,
    context,
  }, info) => {
    await page.goto('');
    await openKept(page, 'old.prom', HEALTHY);
    const path = info.outputPath('big.prom');
    await writeFile(path, noise(48 << 20));
    await page.locator('input[type=file]').last().setInputFiles(path);
    await expect.poll(() => keeping(page)).toBe('keeping');
    const address = page.url();
    const next = await context.newPage();
    if (how === 'closed') await page.close();
    else {
      const session = await context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      // Its answer never comes.
      session.send('Page.crash').catch(() => undefined);
      await crashed;
    }
    await next.goto(address);
    // It was taken in whole, or not at all.
    await expect
      .poll(async () => (await status(next)) === 'ready' || (await next.locator('.missed').count()))
      .toBeTruthy();
    await goToHistory(next);
    const names = await listed(next);
    expect(names.at(-1)).toBe('old.prom');
    expect(names.length).toBeLessThanOrEqual(2);
    for (const name of names) {
      await entryRow(next, name).getByRole('link').click();
      await expect.poll(() => status(next)).toBe('ready');
      await expect(next.getByRole('heading', { level: 1 })).toHaveText(name);
      await goToHistory(next);
    }
  });
}

test('a kept dump whose bytes are damaged is told, the others open', async ({ page }) => {
  await page.goto('');
  const id = await openKept(page, 'hurt.prom', BROKEN);
  await openKept(page, 'well.prom', HEALTHY);
  await page.evaluate(async (hurt) => {
    const request = indexedDB.open('exposcope');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const transaction = request.result.transaction('bytes', 'readwrite');
    const store = transaction.objectStore('bytes');
    const get = store.get([hurt, 0]);
    get.onsuccess = () => {
      const bytes = new Uint8Array((get.result as ArrayBuffer).slice(0));
      bytes.fill(0xff, 12, 60);
      store.put(bytes.buffer, [hurt, 0]);
    };
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    request.result.close();
  }, id);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('well.prom');
  await page.goto(`#/d/${id}/findings`);
  await expect(page.getByRole('alert')).toContainText('What was kept of it could not be read');
  await expect(page).toHaveTitle('hurt.prom could not be read · Exposcope');
  await page.keyboard.press('6');
  await expect.poll(() => listed(page)).toEqual(['well.prom', 'hurt.prom']);
  await page.getByRole('link', { name: 'well.prom' }).click();
  await expectUsable(page, 'jobs_running');
});

test('a worker that dies while it keeps a dump is told, and keeps it on demand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { prototype } = Worker;
    const ask = Object.getOwnPropertyDescriptor(prototype, 'postMessage')?.value as (
      this: Worker,
      ...words: unknown[]
    ) => void;
    let first = true;
    prototype.postMessage = function (this: Worker, ...words: unknown[]) {
      const [message] = words as [{ path?: string[] }];
      if (!first || message.path?.[0] !== 'keep') {
        ask.apply(this, words);
        return;
      }
      first = false;
      this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    };
  });
  await page.goto('');
  await page.locator('input[type=file]').setInputFiles(textFile('a.prom', HEALTHY));
  await expect.poll(() => keeping(page)).toBe('not-kept');
  await expect(notice(page)).toContainText('The browser ended it');
  await expectUsable(page, 'jobs_running');
  await page.getByRole('button', { name: 'not kept' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect.poll(() => keeping(page)).toBe('kept');
});
