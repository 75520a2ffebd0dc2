// What the reader does with kept dumps.

import { expect, test, type Locator, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { BROKEN, HEALTHY } from './support/dumps.ts';
import {
  entryRow,
  goToHistory,
  goToStart,
  importFile,
  keeping,
  listed,
  openAllKept,
  openKept,
  saved,
  table,
} from './support/history.ts';
import { goTo, hand } from './support/page.ts';
import { listOf } from './support/rows.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('');
});

const THREE = [
  ['shop.prom', HEALTHY],
  ['etcd.prom', BROKEN],
  ['node.prom', 'up 1\n'],
] as const;

const toast = (page: Page, text: string | RegExp): Locator =>
  page.locator('.toast').filter({ hasText: text });

test('every opened dump is listed with what it is', async ({ page }) => {
  await openAllKept(page, THREE);
  await page.keyboard.press('g');
  await page.keyboard.press('y');
  await expect(page).toHaveTitle('History · Exposcope');
  await expect(page.getByText(/^3 dumps kept in this browser, \d+.B$/)).toBeVisible();
  expect(await listed(page)).toEqual(['node.prom', 'etcd.prom', 'shop.prom']);
  const cells = entryRow(page, 'etcd.prom').getByRole('cell');
  await expect(cells.nth(2)).toHaveText('Prometheus text 0.0.4');
  await expect(cells.nth(3)).toHaveText('5');
  await expect(cells.nth(4)).toHaveText(/^\d+.B$/);
  await expect(cells.nth(5)).toContainText('errors');
  await expect(page.locator('.rail').getByRole('link', { name: 'History' })).toContainText('3');
});

test('a dump is named, noted, tagged and found by it', async ({ page }) => {
  await openAllKept(page, THREE);
  await goToHistory(page);
  await entryRow(page, 'shop.prom').getByRole('button', { name: 'Rename shop.prom' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('shop, before the release');
  await page.keyboard.press('Enter');
  const row = entryRow(page, 'shop, before the release');
  await row.getByRole('button', { name: 'write a note' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('slow since noon');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: 'note slow since noon' })).toBeFocused();
  await row.getByRole('button', { name: 'add tags' }).click();
  await page.getByRole('textbox', { name: 'Tags' }).fill('prod, west,prod');
  await page.getByRole('textbox', { name: 'Search the history' }).focus(); // leaving it saves
  await expect(row.getByRole('button', { name: 'tags prod, west' })).toBeVisible();
  await row.getByRole('button', { name: 'write its target' }).click();
  await page.getByRole('textbox', { name: 'Target' }).fill('shop-7:9100');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: 'target shop-7:9100' })).toBeVisible();

  const search = page.getByRole('textbox', { name: 'Search the history' });
  for (const [words, found] of [
    ['noon', 1],
    ['west 9100', 1],
    ['prom', 3],
    ['release', 1],
    ['nothing like it', 0],
  ] as const) {
    await search.fill(words);
    await expect(page.locator('main [data-entry]')).toHaveCount(found);
  }
  await expect(page.getByText('No kept dump matches nothing like it.')).toBeVisible();
  expect(page.url()).toContain('#/history?q=nothing+like+it');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await page.reload();
  await expect(row.getByRole('button', { name: 'note slow since noon' })).toBeVisible();
});

test('what is typed into a cell is left by Escape as it was', async ({ page }) => {
  await openKept(page, 'shop.prom', HEALTHY);
  await goToHistory(page);
  const row = entryRow(page, 'shop.prom');
  await row.getByRole('button', { name: 'write a note' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('never mind');
  await page.keyboard.press('Escape');
  await expect(row.getByRole('button', { name: 'write a note' })).toBeFocused();
  await row.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('   ');
  await page.keyboard.press('Enter');
  await expect(row).toBeVisible(); // a dump has a name
});

test('the list is sorted by its heads, and the address keeps it', async ({ page }) => {
  await openAllKept(page, THREE);
  await goToHistory(page);
  const series = page.getByRole('columnheader', { name: 'Series' });
  await series.getByRole('button').click();
  await expect(series).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => listed(page)).toEqual(['etcd.prom', 'shop.prom', 'node.prom']);
  await series.getByRole('button').click();
  await expect.poll(() => listed(page)).toEqual(['node.prom', 'shop.prom', 'etcd.prom']);
  await page.reload();
  await expect.poll(() => listed(page)).toEqual(['node.prom', 'shop.prom', 'etcd.prom']);
});

test('everything is done from the keyboard', async ({ page }) => {
  await openAllKept(page, THREE);
  await goToHistory(page);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'node.prom' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'etcd.prom' })).toBeFocused();
  await page.keyboard.press('r');
  await page.keyboard.type('etcd, renamed');
  await page.keyboard.press('Enter');
  await expect.poll(() => listed(page)).toEqual(['node.prom', 'etcd, renamed', 'shop.prom']);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('x');
  await expect(page.getByText('1 chosen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 chosen')).toBeHidden();
  await page.keyboard.press('Delete');
  await expect.poll(() => listed(page)).toEqual(['etcd, renamed', 'shop.prom']);
  await expect(page.getByRole('link', { name: 'etcd, renamed' })).toBeFocused();
  await page.keyboard.press('u');
  await expect.poll(() => listed(page)).toEqual(['node.prom', 'etcd, renamed', 'shop.prom']);
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'Search the history' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Undo the forgetting');
});

test('a forgotten dump can be had back, and is gone when its notice is', async ({ page }) => {
  await openAllKept(page, THREE);
  await goToHistory(page);
  await entryRow(page, 'etcd.prom').getByRole('button', { name: 'Forget etcd.prom' }).click();
  await expect.poll(() => listed(page)).toEqual(['node.prom', 'shop.prom']);
  await toast(page, 'Forgot etcd.prom.').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => listed(page)).toEqual(['node.prom', 'etcd.prom', 'shop.prom']);

  await entryRow(page, 'etcd.prom').getByRole('button', { name: 'Forget etcd.prom' }).click();
  await toast(page, 'Forgot etcd.prom.').getByRole('button', { name: 'Close' }).click();
  await expect(toast(page, 'Forgot')).toHaveCount(0);
  await page.reload();
  await expect.poll(() => listed(page)).toEqual(['node.prom', 'shop.prom']);
  await page.keyboard.press('u'); // too late
  await expect(page.getByText('2 dumps kept')).toBeVisible();
});

test('several are chosen and forgotten at once, an open one stays usable', async ({ page }) => {
  await openAllKept(page, THREE);
  await page.keyboard.press('6');
  await page.getByRole('checkbox', { name: 'Choose all that are listed' }).check();
  await page.getByRole('checkbox', { name: 'Choose etcd.prom' }).uncheck();
  await page.getByRole('button', { name: 'Forget 2 dumps' }).click();
  await expect.poll(() => listed(page)).toEqual(['etcd.prom']);
  await expect(page.getByRole('button', { name: 'not kept' })).toBeVisible();
  await page.keyboard.press('5');
  await expect(listOf(page)).toContainText('up 1');
  await page.getByRole('button', { name: 'not kept' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect.poll(() => keeping(page)).toBe('kept');
});

test('all are forgotten only after a question that names their number', async ({ page }) => {
  await openAllKept(page, THREE);
  await goToHistory(page);
  const ask = () => page.getByRole('button', { name: 'Forget all' }).click();
  const dialog = page.getByRole('dialog', { name: 'Forget all 3 dumps?' });
  await ask();
  await expect(dialog).toContainText('no way back');
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(await listed(page)).toHaveLength(3);
  await ask();
  await dialog.getByRole('button', { name: 'Forget 3 dumps' }).click();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await goToStart(page);
  await expect(page.getByRole('heading', { name: 'Recent' })).toHaveCount(0);
});

test('a history is exported, forgotten and imported as it was @chromium', async ({ page }) => {
  const odd = 'a{b="\u{1f9ea}"} 1\r\nb 2\nno sample\nc 3';
  await openKept(page, 'odd.prom', odd);
  const figures = await page.locator('.figures').innerText();
  await goTo(page, 'source');
  await expect(listOf(page)).toContainText('no sample');
  const source = await listOf(page).innerText();
  const address = page.url();
  await openKept(page, 'shop.prom', HEALTHY);
  await goToHistory(page);
  await entryRow(page, 'odd.prom').getByRole('button', { name: 'write a note' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('keep me');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'note keep me' })).toBeVisible();

  const { name, bytes } = await saved(page, page.getByRole('button', { name: 'Export all' }));
  expect(name).toMatch(/^exposcope-history-\d{4}-\d\d-\d\d\.zip$/);
  await expect(toast(page, 'Saved 2 dumps as')).toBeVisible();
  await page.getByRole('button', { name: 'Forget all' }).click();
  await page.getByRole('button', { name: 'Forget 2 dumps' }).click();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(address);
  await page.reload();
  await expect(page.getByText('It is not in the history of this browser')).toBeVisible();

  await goToHistory(page);
  await importFile(page, name, bytes);
  await expect(toast(page, 'Imported 2 dumps from')).toBeVisible();
  await expect(page.getByRole('button', { name: 'note keep me' })).toBeVisible();
  await importFile(page, name, bytes);
  await expect(toast(page, '2 dumps were kept already.')).toBeVisible();
  expect(await listed(page)).toEqual(['shop.prom', 'odd.prom']);

  await page.goto(address);
  await expect(listOf(page)).toContainText('no sample');
  expect(await listOf(page).innerText()).toBe(source);
  await page.keyboard.press('1');
  expect(await page.locator('.figures').innerText()).toBe(figures);
});

test('only what is chosen is exported @chromium', async ({ page }) => {
  await openAllKept(page, THREE);
  await goToHistory(page);
  await page.getByRole('checkbox', { name: 'Choose etcd.prom' }).check();
  const { name, bytes } = await saved(page, page.getByRole('button', { name: 'Export 1 dump' }));
  await page.getByRole('button', { name: 'Choose none' }).click();
  await page.getByRole('button', { name: 'Forget all' }).click();
  await page.getByRole('button', { name: 'Forget 3 dumps' }).click();
  await importFile(page, name, bytes);
  await expect.poll(() => listed(page)).toEqual(['etcd.prom']);
});

test('an exported history that is dropped anywhere is offered for import @chromium', async ({
  page,
}) => {
  await openKept(page, 'shop.prom', HEALTHY);
  await goToHistory(page);
  const { name, bytes } = await saved(page, page.getByRole('button', { name: 'Export all' }));
  await page.getByRole('button', { name: 'Forget all' }).click();
  await page.getByRole('button', { name: 'Forget 1 dump' }).click();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await goToStart(page);

  const drop = () =>
    page
      .locator('input[type=file]')
      .last()
      .setInputFiles([
        { name, mimeType: 'application/zip', buffer: bytes },
        { name: 'node.prom', mimeType: 'text/plain', buffer: Buffer.from('up 1\n') },
      ]);
  await drop();
  const offer = page.getByRole('dialog', { name: 'Import this history?' });
  await expect(offer).toContainText(name);
  await expect(offer.getByRole('button', { name: 'Import' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(toast(page, 'Imported 1 dump from')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('node.prom'); // read as ever
  await expect.poll(() => keeping(page)).toBe('kept');
  await goToHistory(page);
  expect((await listed(page)).sort()).toEqual(['node.prom', 'shop.prom']);

  await drop();
  await offer.getByRole('button', { name: 'Leave it' }).click();
  await expect(offer).toBeHidden();
});

test('what is no export is told, and a zip of dumps is read', async ({ page }) => {
  await goToHistory(page);
  await importFile(page, 'x.zip', Buffer.from('not a zip at all, but some words of enough length'));
  await expect(toast(page, 'x.zip is no history exported from Exposcope.')).toBeVisible();
  await hand(page, 'drop', [['exposcope-history.json', HEALTHY]]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('exposcope-history.json');
});

test('the browser is asked to keep the storage, and what it answers is told @chromium', async ({
  page,
}) => {
  await openKept(page, 'shop.prom', HEALTHY);
  await goToHistory(page);
  const storage = page.getByRole('region', { name: 'Storage' });
  await expect(storage).toContainText(/lets this site use [\d.]+.\wi?B, of which [\d.]+.\w*B/);
  await storage.getByRole('button', { name: 'Keep this storage' }).click();
  await expect(toast(page, /^\s*The browser (did not promise it|promised)/)).toBeVisible();
});

test('a thousand kept dumps scroll, and only those in view are drawn', async ({ page }) => {
  await openKept(page, 'shop.prom', HEALTHY);
  // Copies of what the product has written itself, so that their shape is its own.
  await page.evaluate(async () => {
    const open = indexedDB.open('exposcope');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const transaction = open.result.transaction('entries', 'readwrite');
    const store = transaction.objectStore('entries');
    const all = store.getAll();
    all.onsuccess = () => {
      const [first] = all.result as { id: string; name: string; openedAt: number }[];
      if (first === undefined) throw new Error('nothing is kept');
      for (let n = 0; n < 1000; n++) {
        store.put({ ...first, id: `copy${n + 1000}`, name: `copy ${n}`, openedAt: n });
      }
    };
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    open.result.close();
  });
  await page.reload();
  await goToHistory(page);
  await expect(page.getByText(/^1.001 dumps kept/)).toBeVisible();
  await expect(table(page)).toHaveAttribute('aria-rowcount', '1002');
  expect(await page.locator('main [data-entry]').count()).toBeLessThan(200);
  await page.keyboard.press('ArrowUp');
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.getByRole('link', { name: 'copy 0', exact: true })).toBeInViewport();
});

test('in one column everything fits and is reached', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAllKept(page, THREE);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('dialog', { name: 'More' }).getByRole('link', { name: 'History' }).click();
  await expect.poll(() => listed(page)).toHaveLength(3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await entryRow(page, 'etcd.prom').getByRole('button', { name: 'write a note' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('from a phone');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'note from a phone' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('name');
  await expect.poll(() => listed(page)).toEqual(['etcd.prom', 'node.prom', 'shop.prom']);
});

test('axe finds nothing in the history, full, empty and asking @chromium', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await goToHistory(page);
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  expect(await violations(page), 'empty').toEqual([]);
  await goToStart(page);
  await openAllKept(page, THREE);
  await goToHistory(page);
  await page.getByRole('checkbox', { name: 'Choose etcd.prom' }).check();
  expect(await violations(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await violations(page), 'dark').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await violations(page), 'narrow').toEqual([]);
  await page.getByRole('button', { name: 'Forget etcd.prom' }).click();
  await page.getByRole('button', { name: 'Forget all' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(page), 'asking').toEqual([]);
});
