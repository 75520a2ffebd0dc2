import { expect, test, type Page } from '@playwright/test';
import { BROKEN } from './support/dumps.ts';
import { openText } from './support/page.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('with a dump', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('');
    await openText(page, 'broken.prom', BROKEN);
  });

  test('digits and g with a letter reach every screen', async ({ page }) => {
    for (const [key, name] of [
      ['3', 'Findings'],
      ['4', 'wait_seconds'],
      ['5', 'Source'],
      ['6', 'History'],
      ['2', 'Families'],
      ['1', 'broken.prom'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(heading(page)).toHaveText(name);
    }
    for (const [letter, name] of [
      ['i', 'Findings'],
      ['b', 'wait_seconds'],
      ['s', 'Source'],
      ['y', 'History'],
      ['f', 'Families'],
      ['o', 'broken.prom'],
    ] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(letter);
      await expect(heading(page)).toHaveText(name);
    }
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await expect(heading(page)).toContainText('Drop a');
    await page.keyboard.press('6'); // the one view that needs no dump
    await expect(heading(page)).toHaveText('History');
  });

  test('the focus goes to the screen that is shown', async ({ page }) => {
    await page.keyboard.press('3');
    await expect(page.locator('main')).toBeFocused();
  });

  test('n and p walk through the findings, Enter opens one and Escape closes it', async ({
    page,
  }) => {
    await page.keyboard.press('3');
    await expect(heading(page)).toHaveText('Findings');
    const line = (index: number) =>
      page.locator(`[data-finding="${index}"]`).getByRole('button').first();
    await page.keyboard.press('n');
    await expect(line(0)).toBeFocused();
    await page.keyboard.press('n');
    await expect(line(1)).toBeFocused();
    await page.keyboard.press('p');
    await page.keyboard.press('Enter');
    await expect(line(0)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('n'); // while one is open, the next opens in its place
    await expect(line(1)).toHaveAttribute('aria-expanded', 'true');
    await expect(line(1)).toBeFocused();
    await expect(line(0)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Escape');
    await expect(line(1)).toHaveAttribute('aria-expanded', 'false');
  });

  test('a slash searches, and the search leads to three screens', async ({ page }) => {
    const field = page.getByRole('combobox', { name: 'Search this dump' });
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await page.keyboard.type('wait'); // no key of the page acts meanwhile
    await expect(page.getByRole('option')).toHaveCount(3);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { selected: true })).toContainText('Findings about');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/findings\?q=wait$/);
    await expect(heading(page)).toHaveText('Findings');

    await page.keyboard.press('/'); // here the screen has a search of its own
    await expect(page.getByRole('textbox', { name: 'Family, rule or words' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/findings$/);
  });

  test('a question mark lists the keys of page and screen, and gives the focus back', async ({
    page,
  }) => {
    await page.keyboard.press('3');
    await expect(heading(page)).toHaveText('Findings');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await expect(dialog).toContainText('Next finding');
    await expect(dialog).toContainText('Switch the theme');
    await page.keyboard.press('1'); // keys are asleep beneath a dialog
    await expect(heading(page)).toHaveText('Findings');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test('every screen is reached by Tab, after a way past the rail', async ({ page }) => {
    await expect(heading(page)).toBeVisible(); // an empty main would be passed by
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Skip to content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

test('t turns the theme round, and the next visit finds it', async ({ page }) => {
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  expect(await theme()).toBeUndefined();
  await page.keyboard.press('t');
  expect(await theme()).toBe('light');
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(252, 252, 250)');
  await page.reload();
  await expect.poll(theme).toBe('light');
  await page.keyboard.press('t');
  expect(await theme()).toBe('dark');
  await page.keyboard.press('t');
  expect(await theme()).toBeUndefined();
});

test('o asks for files', async ({ page }) => {
  await page.goto('');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('o')]);
  expect(chooser.isMultiple()).toBe(true);
});

test('settings that the browser does not keep are told, and work', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('');
  await expect(page.getByText('This browser keeps nothing for this page')).toBeVisible();
  await page.keyboard.press('t');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
});
