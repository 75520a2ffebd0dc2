import { expect, test, type Locator, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { goTo, openText } from './support/page.ts';

const SHOP = `# HELP http_requests_total Requests by code.
# TYPE http_requests_total counter
http_requests_total{code="200",path="/a"} 5
http_requests_total{code="200",path="/users/{id}"} 70
http_requests_total{code="500",path="/a"} 1
# TYPE idle gauge
`;

const TRACED = `# TYPE wait_seconds histogram
# UNIT wait_seconds seconds
# HELP wait_seconds How long.
wait_seconds_bucket{job="a",le="0.5"} 5 # {trace_id="abc"} 0.25 1700000000
wait_seconds_bucket{job="a",le="+Inf"} 6 # {trace_id="def"} 7.5
wait_seconds_sum{job="a"} 9.25
wait_seconds_count{job="a"} 6
wait_seconds_created{job="a"} 1699999880
# TYPE jobs gauge
jobs{queue="a"} 1 1700000000
jobs{queue="b"} 2 1699996400
jobs{queue="c"} 3
# EOF
`;

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('');
});

const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const series = (page: Page): Locator => page.getByRole('grid', { name: 'Series' });
const section = (page: Page, name: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name }) });

async function openFamily(page: Page, name: string, text = SHOP): Promise<void> {
  await openText(page, 'shop.prom', text);
  await goTo(page, `families?${new URLSearchParams({ family: name }).toString()}`);
  await expect(title(page)).toHaveText(name);
}

/** The rows of the series that are drawn, cells joined by blanks. */
async function rows(page: Page): Promise<string[]> {
  const all = await series(page).getByRole('row').all();
  const texts = await Promise.all(
    all.slice(1).map(async (row) => (await row.getByRole('gridcell').allInnerTexts()).join(' ')),
  );
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function copyAs(page: Page, kind: string): Promise<string> {
  // Word of the copy before may still be on screen: what counts is what the clipboard holds.
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('button', { name: `As ${kind}`, exact: true }).click();
  await expect.poll(() => clipboard(page)).not.toBe('');
  return clipboard(page);
}

test('from the list to a family, to a line of it in the source, and back again', async ({
  page,
}) => {
  await openText(page, 'shop.prom', SHOP);
  await goTo(page, 'families?sort=name');
  await page.getByRole('link', { name: 'http_requests_total', exact: true }).click();
  await expect(title(page)).toHaveText('http_requests_total');
  await expect(
    page.getByText(/^3 series, 3 samples, \d+ bytes, 100.% of all series/),
  ).toBeVisible();
  await expect(page.getByText('Requests by code.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'line 1', exact: true })).toBeVisible();
  await expect.poll(() => rows(page)).toEqual(['200 /a 5 3', '200 /users/{id} 70 4', '500 /a 1 5']);

  await series(page).getByRole('link', { name: 'Show line 4' }).click();
  await expect(title(page)).toHaveText('Source');
  await expect(page.getByRole('textbox', { name: 'Go to line' })).toHaveValue('4');
  await page.getByRole('link', { name: 'http_requests_total' }).click();
  await expect(title(page)).toHaveText('http_requests_total');

  await page.goBack();
  await page.goBack();
  await page.getByRole('link', { name: 'All families' }).click();
  await expect(title(page)).toHaveText('Families');
  expect(page.url()).toMatch(/families\?sort=name$/);
});

test('labels tell what they cost, and their values narrow the series down', async ({ page }) => {
  await openFamily(page, 'http_requests_total');
  const labels = section(page, 'Labels').getByRole('row');
  await expect(labels.nth(1).getByRole('cell')).toHaveText([
    'code',
    '2',
    '3',
    '2',
    '2',
    /200\s+2\s*500\s+1/,
  ]);
  await section(page, 'Labels').getByRole('button', { name: '500 1' }).click();
  await expect.poll(() => rows(page)).toEqual(['500 /a 1 5']);
  await expect(page.getByRole('button', { name: '500 1' })).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect.poll(() => rows(page)).toEqual(['500 /a 1 5']);
  await page.getByRole('button', { name: 'code="500"' }).click();
  await expect.poll(() => rows(page)).toHaveLength(3);
});

test('a word finds values with braces, a selector finds labels; a wrong one is told', async ({
  page,
}) => {
  await openFamily(page, 'http_requests_total');
  await page.keyboard.press('/');
  await page.keyboard.type('/users/{id}');
  await expect.poll(() => rows(page)).toEqual(['200 /users/{id} 70 4']);
  const search = page.getByRole('textbox', { name: 'Search series' });
  await search.fill('{code=~"5.."}');
  await expect.poll(() => rows(page)).toEqual(['500 /a 1 5']);
  await search.fill('{code=~"(5"}');
  await expect(page.getByRole('alert')).toHaveText('No end of the group opened at column 9.');
  expect(await rows(page)).toHaveLength(1);
  await search.fill('nothing like it');
  await expect(page.getByText('No series matches.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear search and labels' }).click();
  await expect.poll(() => rows(page)).toHaveLength(3);
});

test('a head sorts by its column, a label by its values', async ({ page }) => {
  await openFamily(page, 'http_requests_total');
  const head = (name: string) => series(page).getByRole('columnheader', { name, exact: true });
  await head('Value').getByRole('button').click();
  await expect(head('Value')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => rows(page)).toEqual(['200 /users/{id} 70 4', '200 /a 5 3', '500 /a 1 5']);
  await head('code').getByRole('button').click();
  await head('code').getByRole('button').click();
  await expect(head('code')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => rows(page).then((all) => all[0])).toBe('500 /a 1 5');
  expect(page.url()).toContain('sort=label&by=code&down=1');
});

test('the family is copied as text, as selector and as Markdown, as it is shown @chromium', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFamily(page, 'http_requests_total');
  await section(page, 'Labels').getByRole('button', { name: '200 2' }).click();
  await expect.poll(() => rows(page)).toHaveLength(2);
  expect(await copyAs(page, 'text')).toBe(SHOP.split('\n').slice(0, 4).join('\n') + '\n');
  expect(await copyAs(page, 'selector')).toBe('http_requests_total{code="200"}');
  const markdown = await copyAs(page, 'Markdown');
  expect(markdown).toContain('## `http_requests_total`');
  expect(markdown).toContain('| `code` | 2 | 3 | 2 | 2 | `200`, `500` |');
  expect(markdown).toContain('```\n# HELP http_requests_total Requests by code.\n');

  await page.getByRole('textbox', { name: 'Search series' }).fill('{path=~"/u.*"}');
  await expect.poll(() => rows(page)).toHaveLength(1);
  expect(await copyAs(page, 'selector')).toBe('http_requests_total{path=~"/u.*",code="200"}');
});

test('with keys alone: choose a series, copy it, show its line, come back to it, go up @chromium', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openText(page, 'shop.prom', SHOP);
  await page.keyboard.press('2');
  await expect(title(page)).toHaveText('Families');
  await page.getByRole('grid', { name: 'Families' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('http_requests_total');
  await expect.poll(() => rows(page)).toHaveLength(3);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(series(page).getByRole('row', { selected: true })).toContainText('/users/{id}');
  await page.keyboard.press('c');
  await expect(page.getByText('Selector copied')).toBeVisible();
  expect(await clipboard(page)).toBe('http_requests_total{code="200",path="/users/{id}"}');
  await page.keyboard.press('s');
  await expect(page.getByRole('textbox', { name: 'Go to line' })).toHaveValue('4');
  await page.keyboard.press('f');
  await expect(title(page)).toHaveText('http_requests_total');
  await page.goBack();
  await page.goBack();
  await expect(series(page).getByRole('row', { selected: true })).toContainText('/users/{id}');
  await page.keyboard.press('u');
  await expect(title(page)).toHaveText('Families');
});

test('exemplars stand with their labels, value, age and line', async ({ page }) => {
  await openFamily(page, 'wait_seconds', TRACED);
  const table = page.getByRole('table', { name: 'Exemplars' });
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveText([
    'trace_id="abc"',
    '0.25',
    /0.s/,
    'wait_seconds_bucket{job="a", le="0.5"}',
    '4',
  ]);
  await expect(table.getByRole('row')).toHaveCount(3);
  await table.getByRole('link', { name: 'Show line 5' }).click();
  await expect(page.getByRole('textbox', { name: 'Go to line' })).toHaveValue('5');
});

test('a histogram tells when it was created, and leads to its distribution', async ({ page }) => {
  await openFamily(page, 'wait_seconds', TRACED);
  await expect(page.getByText(/1 created time: 2.min before the scrape\./)).toBeVisible();
  await expect(page.getByText(/the newest timestamp of the dump/)).toBeVisible();
  await expect
    .poll(() => rows(page).then((all) => all[0]))
    .toMatch(/^…_bucket 0\.5 a 5 2.min 1 4$/);
  await page.getByRole('link', { name: 'Show its distribution' }).click();
  await expect(page).toHaveURL(/\/histograms\?family=wait_seconds/);
});

test('samples with and without a timestamp are told apart, with their ages', async ({ page }) => {
  await openFamily(page, 'jobs', TRACED);
  const times = section(page, 'Timestamps');
  await expect(times).toContainText('2 samples carry a timestamp, 1 does not: the two kinds mix.');
  await expect(times.getByRole('row').filter({ hasText: '1 h–1 d' })).toContainText('1');
  await expect(times).toContainText('Prometheus takes what is older than 5 min for stale.');
  await series(page).getByRole('button', { name: 'Age' }).click();
  await expect.poll(() => rows(page)).toEqual(['a 1 0 s 10', 'b 2 60 min 11', 'c 3 – 12']);
});

test('findings about the family stand on its page; those elsewhere lead to it', async ({
  page,
}) => {
  const twice = `${SHOP}http_requests_total{code="500",path="/a"} 2\n`;
  await openFamily(page, 'http_requests_total', twice);
  await section(page, 'Findings')
    .getByRole('link', { name: /stands more than once/ })
    .click();
  await expect(title(page)).toHaveText('Findings');
  await page.getByRole('link', { name: 'http_requests_total' }).first().click();
  await expect(title(page)).toHaveText('http_requests_total');
  await goTo(page, 'overview');
  await expect(title(page)).toHaveText('shop.prom');
  await page.getByRole('link', { name: 'http_requests_total', exact: true }).click();
  await expect(title(page)).toHaveText('http_requests_total');
});

test('metadata alone, and a family that is not there, are told in words', async ({ page }) => {
  await openFamily(page, 'idle');
  await expect(page.getByText('It has no series: there is metadata alone.')).toBeVisible();
  await goTo(page, 'families?family=nobody');
  await expect(page.getByText('This dump has no family nobody.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy', exact: true }).waitFor({ state: 'detached' });
});

test('label values that try to act are shown, filtered and copied as text @chromium', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = `# HELP jobs <img src=x onerror=document.title='hacked'>
# TYPE jobs gauge
jobs{user="<script>document.title='hacked'</script>\u202e|\`"} 4
jobs{user="mail"} 3
`;
  await openFamily(page, 'jobs', text);
  await expect.poll(() => rows(page)).toHaveLength(2);
  await section(page, 'Labels')
    .getByRole('button', { name: /<script>/ })
    .click();
  await expect.poll(() => rows(page)).toHaveLength(1);
  expect(await rows(page)).toEqual(["<script>document.title='hacked'</script>\\u{202e}|` 4 3"]);
  expect(await copyAs(page, 'selector')).toBe(
    'jobs{user="<script>document.title=\'hacked\'</script>\\u202e|`"}',
  );
  const markdown = await copyAs(page, 'Markdown');
  expect(markdown).toContain('\\<img src=x onerror=document.title=');
  expect(markdown).not.toContain('\u202e');
  expect(await page.title()).not.toContain('hacked');
});

test('a million series scroll, sort and filter', async ({ page }) => {
  test.slow();
  const lines = Array.from({ length: 1_000_000 }, (_, n) => `m{n="${n}",z="${n % 7}"} ${n}\n`);
  const file = test.info().outputPath('million.prom');
  const { writeFile } = await import('node:fs/promises');
  await writeFile(file, lines.join(''));
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset.status))
    .toBe('ready');
  await goTo(page, 'families?family=m');
  await expect.poll(() => rows(page).then((all) => all[0])).toMatch(/^0 0 0 1$/);
  await page.keyboard.press('End');
  await expect
    .poll(() => rows(page).then((all) => all.at(-1)))
    .toMatch(/^999999 0 999.999 1.000.000$/);
  await series(page).getByRole('button', { name: 'Value' }).click();
  await expect.poll(() => rows(page).then((all) => all[0])).toMatch(/^999999 /);
  await page.getByRole('textbox', { name: 'Search series' }).fill('{n=~"12345.?"}');
  await expect.poll(() => rows(page)).toHaveLength(11);
});

for (const [name, text] of [
  ['wait_seconds', TRACED],
  ['jobs', TRACED],
  ['http_requests_total', `${SHOP}http_requests_total{code="500",path="/a"} 2\n`],
] as const) {
  test(`axe finds nothing on the page of ${name}, in both themes and widths @chromium`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openFamily(page, name, text);
    await expect(series(page)).toBeVisible();
    expect(await violations(page), 'light, wide').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page), 'dark, wide').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page), 'dark, narrow').toEqual([]);
  });
}

test('in one column a series takes two lines, is sorted from a list, and nothing is cut off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFamily(page, 'wait_seconds', TRACED);
  const first = series(page).getByRole('row').nth(1);
  expect((await first.boundingBox())?.height).toBe(52);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Value');
  await expect(series(page).getByRole('row').nth(1)).toContainText(/1.?699.?999.?880/);
  for (const width of [1440, 1181, 1180, 900, 721, 720, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = () =>
      series(page).evaluate((list) => {
        const { right } = list.getBoundingClientRect();
        const cells = Array.from(list.querySelectorAll('[role=gridcell]'));
        return cells.filter((cell) => cell.getBoundingClientRect().right > right + 1).length;
      });
    await expect.poll(beyond, `${width} pixels`).toBe(0);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `${width} pixels`,
    ).toBeLessThanOrEqual(width);
  }
});
