// A visit that leaves nothing out: what loads late is loaded.

import { expect, type Page } from '@playwright/test';
import { BROKEN, LOGIN_PAGE } from './dumps.ts';
import { openForeign, openText, status } from './page.ts';

const VIEWS = ['overview', 'families', 'findings', 'histograms', 'source', 'history', 'rules'];

/** Reads a dump on every screen, in both languages; saves every report; opens every example. */
export async function visitEverything(page: Page): Promise<void> {
  await openText(page, 'broken.prom', BROKEN);
  for (const language of ['中文', 'English']) {
    await page.getByRole('button', { name: language }).click();
    for (const [index, view] of VIEWS.entries()) {
      await page.keyboard.press(String(index + 1));
      await expect(page).toHaveURL(new RegExp(`/${view}\\b`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  }

  await page.keyboard.press('3');
  for (const [kind, ending] of [
    ['Markdown', 'md'],
    ['HTML', 'html'],
    ['JSON', 'json'],
  ] as const) {
    await page.getByRole('button', { name: 'Report' }).click();
    await page.getByRole('button', { name: `Save as ${kind}` }).click();
    await expect(page.getByText(new RegExp(`^Saved \\S+\\.${ending}$`))).toBeVisible();
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await openForeign(page, 'login.html', LOGIN_PAGE);
  const examples = page
    .getByRole('list')
    .filter({ hasText: 'A healthy Go service' })
    .getByRole('button');
  const toStart = () =>
    page.evaluate(() => {
      location.hash = '#/';
    });
  await toStart();
  await expect(examples.nth(3)).toBeVisible(); // at least four
  for (let index = 0; index < (await examples.count()); index++) {
    await examples.nth(index).click();
    await expect.poll(() => status(page)).toBe('ready');
    await toStart();
    await expect(examples.nth(index)).toBeVisible();
  }
}
