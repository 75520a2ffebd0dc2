import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { BROKEN, HEALTHY, LOGIN_PAGE } from './support/dumps.ts';
import { goTo, hand, holdEngine, openForeign, openText, status, textFile } from './support/page.ts';

/** Brings the page into a state, and waits until it is there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: async (page) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  'start with open dumps': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await page.getByRole('heading', { name: 'Open now' }).waitFor();
  },
  'a file held over it': async (page) => {
    await hand(page, 'dragover', [['a.prom', HEALTHY]]);
    await page.getByText('Let go to open 1 file').waitFor();
  },
  reading: async (page) => {
    await holdEngine(page);
    await page.goto('');
    await page.locator('input[type=file]').setInputFiles(textFile('a.prom', HEALTHY));
    await page.getByRole('progressbar').waitFor();
  },
  overview: async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await page.getByRole('heading', { name: 'Series by type' }).waitFor();
  },
  'overview of a repaired dump': async (page) => {
    await openText(page, 'crlf.prom', HEALTHY.replaceAll('\n', '\r\n'));
    await page.getByText('Windows line ends').waitFor();
  },
  'findings, one open': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await goTo(page, 'findings?finding=0');
    await page.locator('.excerpt').waitFor();
  },
  'no findings': async (page) => {
    await openText(page, 'healthy.prom', HEALTHY);
    await goTo(page, 'findings');
    await page.getByText('No findings').waitFor();
  },
  families: async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await goTo(page, 'families');
    await page.getByText('wait_seconds').first().waitFor();
  },
  source: async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await goTo(page, 'source?line=3&q=jobs');
    await page.locator('mark').first().waitFor();
  },
  'no exposition': async (page) => {
    await openForeign(page, 'login.html', LOGIN_PAGE);
  },
  keys: async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
  'several dumps': async (page) => {
    await openText(page, 'a.prom', HEALTHY);
    await openText(page, 'b.prom', BROKEN);
    await page.getByRole('button', { name: 'b.prom, switch dump' }).click();
    await page.getByRole('list', { name: 'Open dumps' }).waitFor();
  },
  crash: async (page) => {
    await page.evaluate(() => setTimeout(() => void Promise.reject(new Error('no data'))));
    await page.getByText('Exposcope made a mistake').waitFor();
  },
};

const VIEWPORTS = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

for (const [name, reach] of Object.entries(STATES)) {
  test(`axe finds nothing in: ${name}`, async ({ page }) => {
    await page.setViewportSize(VIEWPORTS.wide);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto('');
    await reach(page);
    expect(await violations(page), 'light, wide').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page), 'dark, wide').toEqual([]);
    await page.setViewportSize(VIEWPORTS.narrow);
    expect(await violations(page), 'dark, narrow').toEqual([]);
  });
}

test('with forced colours the place in the rail and the verdicts are still told', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('');
  await openText(page, 'broken.prom', BROKEN);
  const current = page.locator('.rail a[aria-current]');
  expect(await current.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  const rejected = page.locator('[data-verdict="rejects"]').first();
  const edge = await rejected.evaluate(
    (cell) => getComputedStyle(cell, '::before').backgroundColor,
  );
  expect(edge).not.toBe('rgba(0, 0, 0, 0)');
  expect(await status(page)).toBe('ready');
});
