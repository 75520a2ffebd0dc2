import { expect, test, type Page } from '@playwright/test';
import { BROKEN, HEALTHY } from './support/dumps.ts';
import { goTo, openText } from './support/page.ts';
import { listOf, shownRows } from './support/rows.ts';

/** Label values that try to act, or to hide: markup, terminal codes, reordered text, NUL. */
const HOSTILE = `# HELP jobs <img src=x onerror=document.title='hacked'>
# TYPE jobs gauge
jobs{user="<script>document.title='hacked'</script>"} 1
jobs{user="\u001b[31mred\u202eder\u0000"} 2
`;
const HOSTILE_AS_SEEN = 'jobs{user="\\u{1b}[31mred\\u{202e}der\\u{0}"} 2';

test.beforeEach(async ({ page }) => {
  await page.goto('');
});

async function openSource(page: Page, text: string): Promise<void> {
  await openText(page, 'jobs.prom', text);
  await goTo(page, 'source');
  await expect(listOf(page)).toBeVisible();
}

const texts = async (page: Page) => (await shownRows(page)).map(({ text }) => text);
const row = (page: Page, index: number) => listOf(page).locator(`[aria-rowindex="${index}"]`);
const searchField = (page: Page) => page.getByRole('textbox', { name: 'Search the text' });

test('the text stands there line by line, as it was given', async ({ page }) => {
  await openSource(page, HEALTHY);
  expect(await texts(page)).toEqual([
    '1 # HELP jobs_running Jobs that run now.',
    '2 # TYPE jobs_running gauge',
    '3 jobs_running{queue="mail"} 3',
    '4 jobs_running{queue="print"} 1',
  ]);
  await expect(
    page.getByText(`4 lines, ${HEALTHY.length} bytes, UTF-8, LF, ends with a line end`),
  ).toBeVisible();
  await expect(page.getByText('No findings.')).toBeVisible();
});

test('findings stand in the margin, and n and p go from one to the next', async ({ page }) => {
  await openSource(page, BROKEN);
  await expect(row(page, 3).getByRole('img', { name: 'error' })).toBeVisible();
  await expect(row(page, 1).getByRole('img')).toHaveCount(0);

  await page.keyboard.press('n');
  const caret = page.locator('.caret');
  await expect(caret).toBeVisible();
  const stops: string[] = [];
  const rules = page.locator('.caret .rule');
  for (;;) {
    stops.push(
      `${new URL(page.url()).hash.replace(/.*line=(\d+).*/, '$1')} ${await rules.innerText()}`,
    );
    const before = page.url();
    await page.keyboard.press('n');
    if (await page.getByText('No finding further down').isVisible()) break;
    await expect.poll(() => page.url()).not.toBe(before);
  }
  expect(stops.length).toBeGreaterThan(2);
  expect(new Set(stops).size).toBe(stops.length);
  const lines = stops.map((stop) => Number(stop.split(' ')[0]));
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  await page.keyboard.press('p');
  await expect.poll(() => page.url()).toContain(`line=${lines.at(-2) ?? 0}`);
});

test('carets stand exactly under what is wrong, also behind wide letters', async ({ page }) => {
  await openSource(
    page,
    '# TYPE jobs gauge\njobs{queue="郵便\tمتجر"} three\njobs 1\njobs{a="b"} 2\n',
  );
  await goTo(page, 'source?line=2');
  const wrong = row(page, 2).locator('pre');
  const place = await wrong.evaluate((pre) => {
    const value = pre.querySelector('.value');
    const range = document.createRange();
    const text = value?.firstChild;
    if (!text) throw new Error('no value');
    const at = (text.textContent ?? '').indexOf('three');
    range.setStart(text, at);
    range.setEnd(text, at + 'three'.length);
    const { left, right } = range.getBoundingClientRect();
    return { left, right };
  });
  const carets = await page.locator('.carets').boundingBox();
  expect(Math.abs((carets?.x ?? 0) - place.left)).toBeLessThan(1);
  expect(Math.abs((carets?.width ?? 0) - (place.right - place.left))).toBeLessThan(1);
});

test('the list beside it tells what is in view and what is elsewhere', async ({ page }) => {
  const filler = Array.from({ length: 300 }, (_, n) => `jobs{n="${n}"} 1\n`).join('');
  await openSource(page, `# HELP jobs Jobs.\n# TYPE jobs gauge\n${filler}jobs{n="last"} x\n`);
  const aside = page.getByRole('complementary', { name: 'Findings by line' });
  await expect(aside.getByRole('heading', { name: 'In view' })).toBeVisible();
  await expect(aside.getByText('Nothing is said of these lines.')).toBeVisible();
  await expect(aside.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();

  await aside.getByRole('link').first().click();
  await expect(row(page, 303)).toContainText('jobs{n="last"} x');
  await expect(row(page, 303)).toBeInViewport();
  await expect(page.locator('.carets')).toBeVisible();
  await expect(aside.getByText('Nothing is said of these lines.')).toBeHidden();
});

test('matches are counted, marked and gone to; the address keeps the search', async ({ page }) => {
  await openSource(page, HEALTHY);
  await page.keyboard.press('/');
  await page.keyboard.type('queue=');
  await expect(searchField(page)).toHaveAccessibleDescription('2 matches');
  await expect(page.locator('mark')).toHaveText(['queue=', 'queue=']);
  await page.keyboard.press('Enter');
  await expect(searchField(page)).toHaveAccessibleDescription('1 of 2');
  await page.keyboard.press('Enter');
  await expect(searchField(page)).toHaveAccessibleDescription('2 of 2');
  await expect(row(page, 4).locator('mark.current')).toHaveText('queue=');
  expect(page.url()).toContain('q=queue%3D');
  expect(page.url()).toContain('line=4&column=14');

  await page.keyboard.press('Escape');
  await expect(page.locator('mark')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(searchField(page)).not.toBeFocused();
});

test('an expression that is wrong is told in words, at its column', async ({ page }) => {
  await openSource(page, HEALTHY);
  await page.getByRole('button', { name: 'Regular expression' }).click();
  await searchField(page).fill('jobs_(');
  await expect(page.getByRole('alert')).toHaveText('No end of the group opened at column 6.');
  await expect(searchField(page)).toHaveAttribute('aria-invalid', 'true');
  await searchField(page).fill('jobs_(.*)ing ');
  await expect(searchField(page)).toHaveAccessibleDescription('2 matches');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('g takes a line, says which there are, and still leads to a screen', async ({ page }) => {
  await openSource(page, HEALTHY);
  const field = page.getByRole('textbox', { name: 'Go to line' });
  await page.keyboard.press('g');
  await expect(field).toBeFocused();
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('The lines are 1 to 4.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.type('3:14');
  await page.keyboard.press('Enter');
  await expect(field).not.toBeFocused();
  await expect(field).toHaveValue('3');
  expect(page.url()).toContain('line=3&column=14');

  await page.keyboard.press('g');
  await page.keyboard.press('f');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Families');
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Go to line' })).toHaveValue('3');
});

test('what would hide or act is spelled out', async ({ page }) => {
  await openSource(page, HOSTILE);
  await expect(page).not.toHaveTitle('hacked');
  await expect(listOf(page).locator('img, script')).toHaveCount(0);
  await expect(row(page, 3)).toContainText(`<script>document.title='hacked'</script>`);
  await expect(row(page, 4).locator('.hidden')).toHaveText(['\\u{1b}', '\\u{202e}', '\\u{0}']);
  // What is copied by hand is what is seen.
  await row(page, 4).locator('pre').selectText();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(HOSTILE_AS_SEEN);
});

test('of a long line the part that matters is shown, and the rest on request', async ({ page }) => {
  const long = `jobs{path="${'a'.repeat(5000)}needle${'b'.repeat(5000)}"} 1\n`;
  await openSource(page, `# HELP jobs Jobs.\n# TYPE jobs gauge\n${long}`);
  const text = row(page, 3).locator('pre');
  await expect(text).toContainText('more characters');
  await expect(text).not.toContainText('needle');
  await page.keyboard.press('/');
  await page.keyboard.type('needle');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('mark.current')).toHaveText('needle');
  await expect(page.locator('mark.current')).toBeInViewport();
  await text.getByRole('button', { name: /Show what stands before/ }).click();
  await expect(text).not.toContainText('needle');
});

test('a fault far out in a long line is brought into view with its carets', async ({ page }) => {
  const long = `jobs{path="${'a'.repeat(9000)}"} three\n`;
  await openText(page, 'jobs.prom', `${HEALTHY}${long}`);
  await goTo(page, 'source?line=5');
  await expect(page.locator('.carets')).toBeInViewport();
  await expect(row(page, 5).locator('pre')).toContainText('three');
});

test('a place of the text can be reached from its address', async ({ page }) => {
  const lines = Array.from({ length: 500 }, (_, n) => `jobs{n="${n + 1}"} 1\n`).join('');
  await openText(page, 'jobs.prom', lines);
  await goTo(page, 'source?line=250&q=n%3D%22250%22');
  await expect(row(page, 250)).toBeInViewport();
  await expect(page.locator('mark')).toHaveText('n="250"');
  // Scrolling on is written down too, without a step for the back button.
  await page.keyboard.press('End');
  await expect.poll(() => page.url()).toMatch(/top=4\d\d/);
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('jobs.prom');
  await page.goBack();
  await expect(row(page, 500)).toBeInViewport();
});

test('a line is copied as it is seen @chromium', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSource(page, HOSTILE);
  await goTo(page, 'source?line=4');
  await page.getByRole('button', { name: 'Copy line 4' }).click();
  const notice = page.getByText('Line 4 copied; 3 hidden characters are spelled out in it');
  await expect(notice).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(HOSTILE_AS_SEEN);
});

test('in one column lines show their beginning, unless the carets lie beyond the edge', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const far = `jobs_running{queue="${'x'.repeat(90)}"} three`;
  await openText(page, 'jobs.prom', `${HEALTHY}jobs_running{queue="fax"} three\n${far}\n`);
  const scrolled = () => listOf(page).evaluate((list) => list.scrollLeft);
  await goTo(page, 'source?line=5');
  await expect(page.locator('.carets')).toBeInViewport();
  expect(await scrolled()).toBe(0);
  await goTo(page, 'source?line=6');
  await expect(page.locator('.carets')).toBeInViewport();
  await expect.poll(scrolled).toBeGreaterThan(0);
  await goTo(page, 'source?line=5');
  await expect.poll(scrolled).toBe(0);
});

test('a line leads to its family by link and by key, a line of none says so', async ({ page }) => {
  await openSource(page, `${HEALTHY}# a remark\n`);
  await page.keyboard.press('f');
  await expect(page.getByText('Choose a line first')).toBeVisible();
  await goTo(page, 'source?line=5');
  await expect(page.getByRole('button', { name: 'Copy line 5' })).toBeVisible();
  await page.keyboard.press('f');
  await expect(page.getByText('This line belongs to no family.')).toBeVisible();
  await goTo(page, 'source?line=3');
  await page.getByRole('link', { name: 'jobs_running' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('jobs_running');
});
