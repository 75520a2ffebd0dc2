// What the journeys through the history do again and again.

import { expect, type Locator, type Page } from '@playwright/test';
import { openText, textFile } from './page.ts';

/** `none`, `keeping`, `kept` or `not-kept`: what the bar says of the dump on screen. */
export function keeping(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset.kept);
}

/** Opens a dump, and waits until the history has it. Returns its id. */
export async function openKept(page: Page, name: string, text: string): Promise<string> {
  await openText(page, name, text);
  await expect.poll(() => keeping(page)).toBe('kept');
  return /#\/d\/([0-9a-z]+)\//.exec(page.url())?.[1] ?? '';
}

/** Opens several, each as the one before is kept. */
export async function openAllKept(
  page: Page,
  dumps: readonly (readonly [name: string, text: string])[],
): Promise<void> {
  for (const [name, text] of dumps) {
    await openKept(page, name, text);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  }
}

/** The history on its own, without a dump around it. */
export async function goToHistory(page: Page, query = ''): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/history${query}`);
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
}

export const table = (page: Page): Locator => page.getByRole('table', { name: 'History' });

/** The row of a dump. */
export const entryRow = (page: Page, name: string): Locator =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) });

/** Names in the order of the list. */
export const listed = (page: Page): Promise<string[]> =>
  page.locator('main [data-entry]').allTextContents();

/** Hands a file to the button that imports. */
export async function importFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .locator('main input[type=file]')
    .setInputFiles({ name, mimeType: 'application/zip', buffer });
}

/** Presses a button that saves a file. Answers with its name and bytes. */
export async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}

/** Leaves the dump that is on screen for the start page. */
export async function goToStart(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Drop a/);
}

/** A file for the picker of dumps, handed over without waiting for anything. */
export async function pick(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').last().setInputFiles(textFile(name, text));
}
