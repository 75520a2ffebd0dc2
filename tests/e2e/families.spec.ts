import { expect, test, type Page } from '@playwright/test';
import { goTo, openText } from './support/page.ts';
import { listOf, shownRows } from './support/rows.ts';

const SHOP = `# HELP http_requests_total Requests by code.
# TYPE http_requests_total counter
http_requests_total{code="200",path="/a"} 5
http_requests_total{code="200",path="/b"} 5
http_requests_total{code="500",path="/a"} 1
# HELP up Whether it answers.
# TYPE up gauge
up 1
# TYPE wait_seconds histogram
wait_seconds_bucket{le="1.0"} 5
wait_seconds_bucket{le="+Inf"} 5
wait_seconds_sum 4
wait_seconds_count 5
`;

test.beforeEach(async ({ page }) => {
  await page.goto('');
});

async function openFamilies(page: Page, text = SHOP): Promise<void> {
  await openText(page, 'shop.prom', text);
  await goTo(page, 'families');
  await expect(listOf(page)).toBeVisible();
}

/** First word of each row in view: the family. */
const names = async (page: Page) =>
  (await shownRows(page)).map(({ text }) => text.split(' ')[0] ?? '');
const search = (page: Page) => page.getByRole('textbox', { name: 'Search families' });
const row = (page: Page, name: string) => listOf(page).getByRole('row').filter({ hasText: name });

test('the dearest family stands first, each with what it costs', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openFamilies(page);
  await expect(page.getByText('3 families, 8 series, 8 samples')).toBeVisible();
  expect(await names(page)).toEqual(['wait_seconds', 'http_requests_total', 'up']);
  const cells = row(page, 'http_requests_total').getByRole('gridcell');
  await expect(cells).toHaveText([
    'http_requests_total',
    'Requests by code.',
    'counter',
    '',
    '3',
    /^\s*37\.5\s%$/,
    '3',
    '2',
    /^\d+$/,
    '–',
    '1',
  ]);
});

test('a head sorts by its column, and turns the order, also from the keyboard', async ({
  page,
}) => {
  await openFamilies(page);
  const family = page.getByRole('columnheader', { name: 'Family' });
  await family.getByRole('button').click();
  await expect(family).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => names(page)).toEqual(['http_requests_total', 'up', 'wait_seconds']);
  await family.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(family).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => names(page)).toEqual(['wait_seconds', 'up', 'http_requests_total']);
  await page.getByRole('columnheader', { name: 'Line' }).getByRole('button').click();
  await expect.poll(() => names(page)).toEqual(['http_requests_total', 'up', 'wait_seconds']);
  expect(page.url()).toContain('sort=line');
});

test('a word finds names and help texts, a selector finds labels', async ({ page }) => {
  await openFamilies(page);
  await page.keyboard.press('/');
  await page.keyboard.type('answers');
  await expect.poll(() => names(page)).toEqual(['up']);
  await expect(search(page)).toHaveAccessibleDescription('1 of 3');
  await expect(page.getByText('2 families are filtered out.')).toBeVisible();
  await search(page).fill('{code=~"5.."}');
  await expect.poll(() => names(page)).toEqual(['http_requests_total']);
  expect(new URLSearchParams(page.url().split('?')[1]).get('q')).toBe('{code=~"5.."}');
  await page.keyboard.press('Escape');
  await expect.poll(() => names(page)).toHaveLength(3);
});

test('a selector that is wrong is told at its column, and the table stays', async ({ page }) => {
  await openFamilies(page);
  await search(page).fill('{code=~"(5"}');
  await expect(page.getByRole('alert')).toHaveText('No end of the group opened at column 9.');
  expect(await names(page)).toHaveLength(3);
  await search(page).fill('{code="500"}');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => names(page)).toEqual(['http_requests_total']);
});

test('what is not found is said, with the way back', async ({ page }) => {
  await openFamilies(page);
  await search(page).fill('nobody');
  await expect(page.getByText('No family matches nobody.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear search and types' }).click();
  await expect.poll(() => names(page)).toHaveLength(3);
  await expect(search(page)).toHaveValue('');
});

test('types are chosen by chip, and a link keeps the choice', async ({ page }) => {
  await openFamilies(page);
  await page.getByRole('button', { name: 'gauge 1' }).click();
  await expect.poll(() => names(page)).toEqual(['up']);
  await page.getByRole('button', { name: 'counter 1' }).click();
  await expect.poll(() => names(page)).toEqual(['http_requests_total', 'up']);
  await goTo(page, 'overview');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('shop.prom');
  await page.goBack();
  await expect.poll(() => names(page)).toEqual(['http_requests_total', 'up']);
  await expect(page.getByRole('button', { name: 'gauge 1' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a row leads to its family, to its findings and to its first line', async ({ page }) => {
  await openFamilies(page);
  await row(page, 'wait_seconds').getByRole('link', { name: 'wait_seconds', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('wait_seconds');
  await page.goBack();
  await expect(row(page, 'wait_seconds').getByRole('link', { name: /show 1 note/ })).toBeVisible();
  await row(page, 'wait_seconds')
    .getByRole('link', { name: /show 1 note/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Findings');
  expect(page.url()).toContain('findings?q=wait_seconds');
  await page.goBack();
  await row(page, 'wait_seconds')
    .getByRole('link', { name: /show line 9/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Source');
  await expect(page.getByRole('textbox', { name: 'Go to line' })).toHaveValue('9');
});

test('keys choose a row and open it; coming back, it is chosen still', async ({ page }) => {
  await openFamilies(page);
  await listOf(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'http_requests_total')).toHaveAttribute('aria-selected', 'true');
  const active = await listOf(page).getAttribute('aria-activedescendant');
  expect(await row(page, 'http_requests_total').getAttribute('id')).toBe(active);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('http_requests_total');
  await page.goBack();
  await expect(row(page, 'http_requests_total')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Source');
  await expect(page.getByRole('textbox', { name: 'Go to line' })).toHaveValue('1');
});

test('twenty thousand families scroll from end to end', async ({ page }) => {
  const many = Array.from({ length: 20_000 }, (_, n) => `family_${n} 1\n`).join('');
  await openFamilies(page, many);
  const line = page.getByRole('columnheader', { name: 'Line' });
  await line.getByRole('button').click();
  await expect(line).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => names(page).then((all) => all[0])).toBe('family_0');
  await page.keyboard.press('End');
  await expect.poll(() => names(page).then((all) => all.at(-1))).toBe('family_19999');
  await expect(page.getByText(/^Rows 19.\d{3} to 20.000 of 20.000\.$/)).toBeVisible();
  await page.keyboard.press('Home');
  await expect.poll(() => names(page).then((all) => all[0])).toBe('family_0');
  await listOf(page).evaluate((list) => (list.scrollTop = 28 * 10_000));
  await expect.poll(() => names(page).then((all) => all[0])).toBe('family_10000');
});

test('in one column a family takes two lines, and is sorted from a list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFamilies(page);
  const box = await row(page, 'http_requests_total').boundingBox();
  expect(box?.height).toBe(52);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(overflow).toBeLessThanOrEqual(390);
  const bar = await row(page, 'http_requests_total').locator('.share .share').boundingBox();
  expect((bar?.width ?? 0) / 390).toBeGreaterThan(0.33); // 40 % of the row inside its padding
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('name');
  await expect.poll(async () => (await names(page))[0]).toBe('http_requests_total');
});

test('at no width is a column cut off', async ({ page }) => {
  await openFamilies(page);
  for (const width of [1440, 1321, 1320, 1181, 1180, 861, 860, 721, 720, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await listOf(page).evaluate((list) => {
      const { right } = list.getBoundingClientRect();
      const cells = Array.from(list.querySelectorAll('[role=gridcell]'));
      return cells.filter((cell) => cell.getBoundingClientRect().right > right + 1).length;
    });
    expect(beyond, `${width} pixels`).toBe(0);
  }
});
