import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { BROKEN, HEALTHY, HOSTILE, LOGIN_PAGE } from './support/dumps.ts';
import { hand, holdEngine, openForeign, openText, status, textFile } from './support/page.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('');
});

const picker = (page: Page) => page.locator('input[type=file]').first();
const openDumps = (page: Page) => page.getByRole('list', { name: 'Open dumps' }).locator('li');

test('the start page is empty and says what it is for', async ({ page }) => {
  expect(await status(page)).toBe('empty');
  await expect(page).toHaveTitle(/^Exposcope: what a \/metrics dump costs/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Drop a \/metrics dump/);
  await expect(page.getByText('0 requests', { exact: true })).toBeVisible();
});

test('a picked file is read and told apart at once', async ({ page }) => {
  await openText(page, 'jobs.prom', HEALTHY);
  await expect(page).toHaveTitle('Overview of jobs.prom · Exposcope');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('jobs.prom');
  await expect(page.locator('.figures')).toContainText(/series\s*2/);
  expect(page.url()).toMatch(/#\/d\/[0-9a-z]{8}\/overview$/);
});

test('a file held over the page is announced, and dropped anywhere it is opened', async ({
  page,
}) => {
  const two = [
    ['a.prom', HEALTHY],
    ['b.prom', BROKEN],
  ] as const;
  await hand(page, 'dragover', two);
  await expect(page.getByText('Let go to open 2 files')).toBeVisible();
  await hand(page, 'drop', two);
  await expect(page.getByText('Let go to open 2 files')).toBeHidden();
  await expect.poll(() => status(page)).toBe('ready');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('a.prom');

  await page.getByRole('button', { name: 'a.prom, switch dump' }).click();
  await openDumps(page).getByText('b.prom').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('b.prom');
});

test('a drop over an open dump opens another, and shows it', async ({ page }) => {
  await openText(page, 'a.prom', HEALTHY);
  await hand(page, 'drop', [['c.prom', BROKEN]]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('c.prom');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('a.prom');
});

test('text is pasted anywhere, and text dropped from elsewhere is as good @chromium', async ({
  page,
}) => {
  await hand(page, 'paste', [], HEALTHY);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('pasted text');
  await hand(page, 'paste', [], BROKEN);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('pasted text 2');
  await hand(page, 'drop', [], HEALTHY);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('pasted text 3');
});

test('a file in the clipboard is pasted as a file @chromium', async ({ page }) => {
  await hand(page, 'paste', [['clip.prom', HEALTHY]]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('clip.prom');
});

test('words pasted into a field stay there', async ({ page }) => {
  await openText(page, 'a.prom', HEALTHY);
  await page.getByRole('combobox', { name: 'Search this dump' }).focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'jobs');
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
    document.activeElement?.dispatchEvent(event);
    document.body.dataset.taken = String(event.defaultPrevented);
  });
  await expect(page.locator('body')).toHaveAttribute('data-taken', 'false');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('a.prom');
});

test('an example opens in one click', async ({ page }) => {
  const examples = page.locator('section', { hasText: 'Try one' }).getByRole('button');
  expect(await examples.count()).toBeGreaterThanOrEqual(4);
  await examples.filter({ hasText: 'A label explosion' }).click();
  await expect.poll(() => status(page)).toBe('ready');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('label-explosion.prom');
});

test('fifty files at once become fifty dumps, and one can be closed', async ({ page }) => {
  const files = Array.from({ length: 50 }, (_, n) => textFile(`n${n}.prom`, HEALTHY));
  await picker(page).setInputFiles(files);
  await page.getByRole('button', { name: 'n0.prom, switch dump' }).click();
  await expect(openDumps(page)).toHaveCount(50);
  await expect(openDumps(page).getByText('2 series')).toHaveCount(50);
  await page.getByRole('button', { name: 'Close n7.prom' }).click();
  await expect(openDumps(page)).toHaveCount(49);
});

test('the same file twice is two dumps that can be told apart', async ({ page }) => {
  await picker(page).setInputFiles([textFile('a.prom', HEALTHY), textFile('a.prom', HEALTHY)]);
  await page.getByRole('button', { name: 'a.prom, switch dump' }).click();
  await expect(openDumps(page).locator('code')).toHaveText(['a.prom', 'a.prom (2)']);
});

test('a dropped folder gives its files @chromium', async ({ page }, info) => {
  const folder = info.outputPath('scrapes');
  await mkdir(join(folder, 'deeper'), { recursive: true });
  await mkdir(info.outputPath('nothing'));
  await writeFile(join(folder, 'a.prom'), HEALTHY);
  await writeFile(join(folder, 'deeper', 'b.prom'), BROKEN);

  await dropPaths(page, [folder]);
  await expect(page.getByText('Opened 2 files of the folder scrapes.').first()).toBeVisible();
  await expect.poll(() => status(page)).toBe('ready');
  await page.getByRole('button', { name: 'a.prom, switch dump' }).click();
  await expect(openDumps(page).locator('code')).toHaveText(['a.prom', 'b.prom']);

  await dropPaths(page, [info.outputPath('nothing')]);
  await expect(page.getByText('The folder nothing holds no file.')).toBeVisible();
});

test('a file that vanished before it was read is told, and read when it is back', async ({
  page,
}, info) => {
  const release = await holdEngine(page);
  await page.goto(''); // the engine of the first visit may be there already
  const path = info.outputPath('gone.prom');
  await writeFile(path, HEALTHY);
  await picker(page).setInputFiles(path);
  await expect.poll(() => status(page)).toBe('loading');
  await rm(path);
  release();
  await expect.poll(() => status(page)).toBe('failed');
  await expect(page.getByRole('alert')).toContainText('The browser could not read this file');
  await expect(page).toHaveTitle('gone.prom could not be read · Exposcope');

  await openText(page, 'next.prom', HEALTHY);
});

test('reading can be called off, and the next file opens at once', async ({ page }) => {
  const release = await holdEngine(page);
  await page.goto('');
  await picker(page).setInputFiles(textFile('slow.prom', HEALTHY));
  await expect(page.getByRole('progressbar', { name: 'Reading' })).toBeVisible();
  await expect(page).toHaveTitle('Reading slow.prom · Exposcope');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => status(page)).toBe('empty');
  release();
  await openText(page, 'next.prom', HEALTHY);
});

test('what is known so far is shown while it is read', async ({ page }, info) => {
  const path = info.outputPath('big.prom');
  const line = (n: number) => `jobs{queue="a queue with a rather long name ${n}"} ${n}\n`;
  await writeFile(path, Array.from({ length: 600_000 }, (_, n) => line(n)).join(''));
  await page.evaluate(() => {
    const seen: string[] = ((window as { seen?: string[] }).seen = []);
    new MutationObserver(() => {
      if (document.documentElement.dataset.status !== 'loading') return;
      const series = document.querySelector('.figures dd')?.textContent ?? '';
      if (seen.at(-1) !== series) seen.push(series);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await picker(page).setInputFiles(path);
  await expect.poll(() => status(page)).toBe('ready');
  const seen = await page.evaluate(() => (window as { seen?: string[] }).seen ?? []);
  const totals = seen.map((series) => Number(series.replace(/\D/g, '')));
  expect(totals.filter((n) => n > 0 && n < 600_000).length).toBeGreaterThan(0);
  expect([...totals].sort((a, b) => a - b)).toEqual(totals);
});

test('a worker that dies is told and replaced', async ({ page }) => {
  await page.addInitScript(() => {
    // The first worker fails as soon as it is asked to open a dump.
    const { prototype } = Worker;
    const ask = Object.getOwnPropertyDescriptor(prototype, 'postMessage')?.value as (
      this: Worker,
      ...words: unknown[]
    ) => void;
    let first = true;
    prototype.postMessage = function (this: Worker, ...words: unknown[]) {
      ask.apply(this, words);
      const [message] = words as [{ path?: string[] }];
      if (!first || message.path?.[0] !== 'open') return;
      first = false;
      this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    };
  });
  await page.goto('');
  await picker(page).setInputFiles(textFile('a.prom', HEALTHY));
  await expect.poll(() => status(page)).toBe('failed');
  await expect(page.getByRole('alert')).toContainText('The reader stopped');
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect.poll(() => status(page)).toBe('ready');
});

test('what is no exposition is named, with where the metrics are', async ({ page }) => {
  await openForeign(page, 'login.html', LOGIN_PAGE);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This is a web page, not metrics');
  await expect(alert).toContainText('curl -i');
  await alert.getByRole('link', { name: 'Show the text' }).click();
  await expect(page.getByText('<title>Sign in</title>')).toBeVisible();
});

test('a dump is read as something else, and as what it is again', async ({ page }) => {
  await openText(page, 'a.prom', HEALTHY);
  const because = page.locator('.because');
  await expect(because).toContainText('Prometheus text 0.0.4, because nothing in it speaks');
  await page.getByRole('button', { name: 'Read as something else' }).click();
  await page.getByRole('button', { name: 'OpenMetrics 1.0' }).click();
  await expect(because).toContainText('OpenMetrics 1.0, because you asked for it');
  await page.getByRole('button', { name: 'Read as something else' }).click();
  await page.getByRole('button', { name: 'What the bytes say' }).click();
  await expect(because).toContainText('Prometheus text 0.0.4');
});

test('label values that try to act are only shown', async ({ page }) => {
  await openText(page, "<img src=x onerror=document.title='hacked'>.prom", HOSTILE);
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Findings');
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(page.locator('.excerpt')).toContainText('<script>');
  expect(await page.locator('main script, main img').count()).toBe(0);
  expect(await page.title()).not.toBe('hacked');
});

/** Drops real files and folders, as only the browser itself can. */
async function dropPaths(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
}
