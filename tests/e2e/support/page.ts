// What the journeys do with the page again and again.

import { expect, type Page } from '@playwright/test';

/** What the page says it shows: `empty`, `loading`, `ready` or `failed`. */
export function status(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset.status);
}

/** Opens a dump through the file picker, and waits until it is there. */
export async function openText(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect.poll(() => status(page)).toBe('ready');
}
