// Languages, narrow pages and what is never allowed to move or overflow.

import { expect, test, type Page } from '@playwright/test';
import { BROKEN, LOGIN_PAGE } from './support/dumps.ts';
import { goTo, holdEngine, openForeign, openText, status, textFile } from './support/page.ts';

const SCREENS = [
  'overview',
  'families',
  'findings',
  'histograms',
  'source',
  'history',
  'rules',
] as const;

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('the page speaks it from the first word', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '把 /metrics 转储拖放到本页任意位置。',
    );
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await openText(page, 'broken.prom', BROKEN);
    await expect(page).toHaveTitle('broken.prom 概览 · Exposcope');
    await goTo(page, 'findings');
    await expect(page.locator('[data-finding]').first()).toContainText(/[\u4e00-\u9fff]/);
  });
});

test('the language is switched on any screen, rules and all, and kept', async ({ page }) => {
  await page.goto('');
  await openText(page, 'broken.prom', BROKEN);
  await goTo(page, 'findings');
  await expect(page.locator('[data-finding]').first()).not.toContainText(/[\u4e00-\u9fff]/);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('[data-finding]').first()).toContainText(/[\u4e00-\u9fff]/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page).toHaveTitle('broken.prom 问题 · Exposcope');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('on a narrow page', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const locale of ['en-GB', 'zh-CN']) {
    test.describe(locale, () => {
      test.use({ locale });

      test('nothing is wider than the page', async ({ page }) => {
        await page.goto('');
        await expectToFit(page, 'start');
        await openText(page, 'a-dump-with-a-rather-long-name-from-production.prom', BROKEN);
        for (const screen of SCREENS) {
          await goTo(page, screen);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await expectToFit(page, screen);
        }
        await goTo(page, 'findings?finding=0');
        await page.locator('.excerpt').waitFor();
        await expectToFit(page, 'an open finding');
        await openForeign(page, 'login.html', LOGIN_PAGE);
        await expectToFit(page, 'no exposition');
        await page.goto('#/');
        await page.getByRole('table').nth(1).waitFor();
        await expectToFit(page, 'start, with dumps');
      });
    });
  }

  test('the bar at the foot leads to every screen, More to the rest', async ({ page }) => {
    await page.goto('');
    await openText(page, 'broken.prom', BROKEN);
    const bar = page.getByRole('navigation', { name: 'Views' });
    for (const name of ['Families', 'Findings', 'Histograms', 'Overview']) {
      await bar.getByRole('link', { name }).click();
      await expect(bar.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    }
    await bar.getByRole('button', { name: 'More' }).click();
    const more = page.getByRole('dialog', { name: 'More' });
    const others = more.getByRole('navigation', { name: 'Other views' });
    await expect(others.getByRole('link')).toHaveText(['Source', 'History', 'Rules']);
    await others.getByRole('link', { name: 'Source' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Source');
    await bar.getByRole('button', { name: 'More' }).click();
    await expect(more).toContainText('0 requests so far');
    await more.getByRole('link', { name: 'Start page' }).click();
    await expect.poll(() => status(page)).toBe('empty');
    await expect(more).toBeHidden();
  });

  test('the search unfolds from its glyph', async ({ page }) => {
    await page.goto('');
    await openText(page, 'broken.prom', BROKEN);
    const field = page.getByRole('combobox', { name: 'Search this dump' });
    await page.locator('header .field').click();
    await expect(field).toBeFocused();
    await field.fill('jobs');
    await page.getByRole('option').first().click();
    await expect(page).toHaveURL(/families\?q=jobs$/);
  });
});

test('the numbers stay where they are when reading ends', async ({ page }) => {
  const release = await holdEngine(page);
  await page.goto('');
  await page.locator('input[type=file]').setInputFiles(textFile('a.prom', BROKEN));
  const heading = page.getByRole('heading', { level: 1 });
  const reading = await heading.boundingBox();
  release();
  await expect.poll(() => status(page)).toBe('ready');
  await page.locator('.because').waitFor();
  const ready = await heading.boundingBox();
  expect({ x: ready?.x, y: ready?.y }).toEqual({ x: reading?.x, y: reading?.y });
});

test('a mistake of ours has a screen without data, and the way back', async ({ page }) => {
  await page.goto('');
  await openText(page, 'broken.prom', BROKEN);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('row 7 of jobs_running{queue="mail"}');
    });
  });
  await expect(page.getByText('Exposcope made a mistake')).toBeVisible();
  expect(await status(page)).toBe('failed');
  const report = page.getByRole('region', { name: 'Version and stack' });
  await expect(report).toContainText(/^Exposcope \d+\.\d+\.\d+/);
  await expect(report).toContainText('RangeError');
  await expect(report).not.toContainText('jobs_running');
  await page.getByRole('button', { name: 'Carry on' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('broken.prom');
});

test('a screen that cannot be fetched says so', async ({ page }) => {
  await page.route('**/FindingsScreen*.js', (route) => route.abort());
  await page.goto('');
  await openText(page, 'broken.prom', BROKEN);
  await page.keyboard.press('3');
  await expect(page.getByRole('alert')).toContainText('This part of the page could not be fetched');
});

async function expectToFit(page: Page, what: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, what).toBeLessThanOrEqual(390); // a scroll bar may take some of it
}

test('a request beyond the page’s own files would be counted', async ({ page }) => {
  await page.goto('');
  await openText(page, 'broken.prom', BROKEN);
  for (const screen of SCREENS) {
    await goTo(page, screen);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await expect(page.getByText('0 requests so far')).toBeVisible();
  await page.evaluate(() => {
    new Image().src = './icon.svg?what=a-script-might-add';
  });
  await expect(page.getByText('1 request so far')).toBeVisible();
});
