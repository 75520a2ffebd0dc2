// A million lines, more than a browser can scroll by itself.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { goTo, status } from './support/page.ts';
import { listOf, shownRows, watchFrames } from './support/rows.ts';

const LINES = 1_000_000;
const lineText = (n: number | string) => `m{line="${n}"} ${n}`;
/** The numbers as the page writes them. */
const numbered = (n: number) => `${n.toLocaleString('en-GB').replaceAll(',', ' ')} ${lineText(n)}`;

let folder = '';
let file = '';

test.beforeAll(async ({ browserName }, info) => {
  folder = join(info.project.outputDir, `million-${browserName}-${info.workerIndex}`);
  file = join(folder, 'million.prom');
  await mkdir(folder, { recursive: true });
  const lines: string[] = [];
  for (let n = 1; n <= LINES; n++) lines.push(lineText(n), '\n');
  await writeFile(file, lines.join(''));
});
test.afterAll(() => rm(folder, { recursive: true }));

test.beforeEach(async ({ page }) => {
  await page.goto('');
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect.poll(() => status(page), { timeout: 60_000 }).toBe('ready');
  await goTo(page, 'source');
  await expect(listOf(page)).toHaveAttribute('aria-rowcount', String(LINES));
  await expect.poll(() => first(page)).toBe(numbered(1));
});

const first = async (page: Page) => (await shownRows(page))[0]?.text;
const last = async (page: Page) => (await shownRows(page)).at(-1)?.text;

/** Every row in view holds its line, and they follow each other. */
async function expectWholeView(page: Page): Promise<void> {
  const rows = await shownRows(page);
  expect(rows.length).toBeGreaterThan(10);
  const [start] = rows;
  expect(rows).toEqual(
    rows.map((_, at) => {
      const index = (start?.index ?? 0) + at;
      return { index, text: numbered(index) };
    }),
  );
}

test('End, Home, a line, the wheel and a drag show exactly those lines', async ({ page }) => {
  const whatWasWrong = await watchFrames(page, lineText('#'));

  await page.keyboard.press('End');
  await expect.poll(() => last(page)).toBe(numbered(LINES));
  await expectWholeView(page);

  await page.keyboard.press('Home');
  await expect.poll(() => first(page)).toBe(numbered(1));
  await expectWholeView(page);

  await page.keyboard.press('g');
  await page.keyboard.type('777777');
  await page.keyboard.press('Enter');
  const chosen = listOf(page).locator('[aria-rowindex="777777"]');
  await expect(chosen).toContainText(lineText(777_777));
  await expect(chosen).toBeInViewport({ ratio: 1 });
  await expectWholeView(page);

  // The wheel moves the text by as many pixels as it turns, whatever the scale: 5 lines of 20.
  const before = (await shownRows(page))[0]?.index ?? 0;
  await listOf(page).hover();
  await page.mouse.wheel(0, 100);
  await expect.poll(() => first(page)).toBe(numbered(before + 5));
  await page.mouse.wheel(0, -200);
  await expect.poll(() => first(page)).toBe(numbered(before - 5));
  await expectWholeView(page);

  // What a drag of the thumb does: the scroller jumps far beyond a view at once.
  await listOf(page).evaluate((list) => (list.scrollTop = list.scrollHeight / 2));
  await expect
    .poll(async () => Math.round(((await shownRows(page))[0]?.index ?? 0) / 1000))
    .toBe(500);
  await expectWholeView(page);
  await listOf(page).evaluate((list) => (list.scrollTop = list.scrollHeight));
  await expect.poll(() => last(page)).toBe(numbered(LINES));
  await expectWholeView(page);

  // Keys move by lines and pages in the middle of it.
  await page.keyboard.press('g');
  await page.keyboard.type('500 000');
  await page.keyboard.press('Enter');
  await expect(listOf(page).locator('[aria-rowindex="500000"]')).toBeInViewport({ ratio: 1 });
  const rows = await shownRows(page);
  const top = rows[0]?.index ?? 0;

  await page.keyboard.press('ArrowDown');
  await expect.poll(() => first(page)).toBe(numbered(top + 1));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => first(page)).toBe(numbered(top - 1));
  await page.keyboard.press('PageDown');
  const paged = (await shownRows(page))[0]?.index ?? 0;
  expect(paged - top).toBeGreaterThan(rows.length / 2);
  expect(paged - top).toBeLessThan(rows.length);
  await expectWholeView(page);

  expect(await whatWasWrong()).toEqual([]);
});

test('the strip and the search lead anywhere in it, and a new size leaves it where it is', async ({
  page,
}) => {
  const strip = page.locator('.minimap');
  const { x, y, width, height } = (await strip.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await expect
    .poll(async () => Math.round(((await shownRows(page))[0]?.index ?? 0) / 10_000))
    .toBe(50);
  await page.mouse.move(x + width / 2, y + height + 50);
  await page.mouse.up();
  await expect.poll(() => last(page)).toBe(numbered(LINES));
  await page.keyboard.press('Home');

  await page.keyboard.press('/');
  await page.keyboard.type('line="99999');
  const search = page.getByRole('textbox', { name: 'Search the text' });
  await expect(search).toHaveAccessibleDescription('1 of 11'); // 99999 and 999990 to 999999
  await expect.poll(() => page.url()).toContain('line=99999&column=3');
  await page.keyboard.press('Enter');
  await expect(search).toHaveAccessibleDescription('2 of 11');
  await expect(page.locator('mark.current')).toHaveText('line="99999');
  await expect(listOf(page).locator('[aria-rowindex="999990"]')).toBeInViewport();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(search).toHaveAccessibleDescription('11 of 11'); // around the end

  const lineField = page.getByRole('textbox', { name: 'Go to line' });
  await lineField.fill('600000');
  await lineField.press('Enter');
  await expect(listOf(page).locator('[aria-rowindex="600000"]')).toBeInViewport({ ratio: 1 });
  const before = await first(page);
  await page.setViewportSize({ width: 1000, height: 500 });
  await expect.poll(() => first(page)).toBe(before);
  await expectWholeView(page);
});
