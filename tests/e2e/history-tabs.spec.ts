// Two tabs of one browser have one history.

import { expect, test } from '@playwright/test';
import { BROKEN, HEALTHY } from './support/dumps.ts';
import {
  entryRow,
  goToHistory,
  keeping,
  listed,
  openAllKept,
  openKept,
} from './support/history.ts';
import { goTo, openText, status } from './support/page.ts';
import { listOf } from './support/rows.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('');
});

test('have one history: a name, a forgetting, a new dump show in both', async ({
  page,
  context,
}) => {
  await openKept(page, 'shop.prom', HEALTHY);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('shop.prom');
  await goToHistory(page);

  await openKept(other, 'etcd.prom', BROKEN);
  await expect.poll(() => listed(page)).toEqual(['etcd.prom', 'shop.prom']);
  await entryRow(page, 'shop.prom').getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('shop, old');
  await page.keyboard.press('Enter');
  await other.keyboard.press('6');
  await expect.poll(() => listed(other)).toEqual(['etcd.prom', 'shop, old']);
  await other.getByRole('button', { name: 'etcd.prom, switch dump' }).click();
  await expect(other.getByRole('list', { name: 'Open dumps' })).toContainText('shop, old');
});

test('a dump that the other forgets stays usable here', async ({ page, context }) => {
  await openKept(page, 'shop.prom', HEALTHY);
  const other = await context.newPage();
  await other.goto(page.url().replace(/#.*/, '#/history'));
  await other.getByRole('button', { name: 'Forget shop.prom' }).click();
  await expect.poll(() => keeping(page)).toBe('not-kept');
  await goTo(page, 'source');
  await expect(listOf(page)).toContainText('jobs_running');
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Read as something else' }).click();
  await page.getByRole('button', { name: 'OpenMetrics 1.0' }).click();
  await expect(page.locator('.because')).toContainText('because you asked for it');
  await other.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keeping(page)).toBe('kept');
});

test('one forgets all while the other keeps: what was kept after is there', async ({
  page,
  context,
}) => {
  await openAllKept(page, [
    ['shop.prom', HEALTHY],
    ['etcd.prom', BROKEN],
  ]);
  const other = await context.newPage();
  await other.goto(page.url().replace(/#.*/, '#/history'));
  await other.getByRole('button', { name: 'Forget all' }).click();
  const big = Array.from({ length: 60_000 }, (_, n) => `big_${n % 40}{n="${n}"} 1\n`).join('');
  await openText(page, 'big.prom', big); // kept in the background, while …
  await other.getByRole('button', { name: /^Forget \d dumps$/ }).click();
  await expect.poll(() => keeping(page)).toMatch(/^(kept|not-kept)$/);
  await page.reload();
  await expect.poll(() => status(page)).toMatch(/^(ready|empty)$/);
  // Whichever came first: both tabs have the same list, and what is in it is whole.
  await goToHistory(page);
  const both = async () => [await listed(page), await listed(other)];
  await expect.poll(async () => new Set((await both()).map(String)).size).toBe(1);
  const names = await listed(page);
  expect(names.filter((name) => name !== 'big.prom')).toEqual([]);
  for (const name of names) {
    await page.getByRole('link', { name }).click();
    await expect(page.getByText('60 000 series').first()).toBeVisible();
  }
});
