import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { HEALTHY } from './support/dumps.ts';
import { goTo, openText, status } from './support/page.ts';

/** Two histograms of one family, a summary, and a histogram that nobody declared. */
const SHOP = `# HELP wait_seconds Time in the queue.
# TYPE wait_seconds histogram
wait_seconds_bucket{zone="a",le="0.1"} 60 # {trace_id="first"} 0.05
wait_seconds_bucket{zone="a",le="0.25"} 70
wait_seconds_bucket{zone="a",le="1.0"} 100 # {trace_id="second"} 0.7
wait_seconds_bucket{zone="a",le="+Inf"} 100
wait_seconds_sum{zone="a"} 20
wait_seconds_count{zone="a"} 100
wait_seconds_bucket{zone="b",le="0.1"} 10
wait_seconds_bucket{zone="b",le="0.25"} 20
wait_seconds_bucket{zone="b",le="1.0"} 20 # {trace_id="far"} 3.0
wait_seconds_bucket{zone="b",le="+Inf"} 20
wait_seconds_sum{zone="b"} 2
wait_seconds_count{zone="b"} 20
# HELP rpc_seconds Calls.
# TYPE rpc_seconds summary
rpc_seconds{service="x",quantile="0.5"} 0.02
rpc_seconds{service="x",quantile="0.99"} 0.4
rpc_seconds_sum{service="x"} 3
rpc_seconds_count{service="x"} 50
rpc_seconds{service="y",quantile="0.5"} 0.1
rpc_seconds{service="y",quantile="0.99"} 2
rpc_seconds_sum{service="y"} 9
rpc_seconds_count{service="y"} 50
# EOF
`;

test.beforeEach(async ({ page }) => {
  await page.goto('');
});

async function openShop(page: Page, to = 'histograms?family=wait_seconds'): Promise<void> {
  await openText(page, 'shop.om', SHOP);
  await goTo(page, to);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const chart = (page: Page) => page.getByRole('img', { name: /^Distribution of/ });
const table = (page: Page, heading: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });
const bars = (page: Page) => chart(page).locator('rect.bar, rect.soft');
/** Cells of the table of buckets, a row an array; blanks are alike. */
const buckets = (page: Page) =>
  table(page, 'Buckets')
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        Array.from(row.querySelectorAll('td'), (cell) => cell.innerText.replaceAll(/\s/g, ' ')),
      ),
    );

test('an example with histograms shows each of them as a chart and as numbers', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'The same in OpenMetrics' }).click();
  await expect.poll(() => status(page)).toBe('ready');
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await expect(page).toHaveURL(/\/histograms/);
  const grid = page.getByRole('grid', { name: 'Histograms' });
  const first = grid.getByRole('row').nth(1);
  const name = (await first.getByRole('gridcell').first().locator('code').innerText()).trim();
  await first.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(chart(page)).toBeVisible();
  expect(await bars(page).count()).toBeGreaterThan(1);
  await expect(
    page.getByRole('group', { name: 'Exemplars' }).getByRole('link').first(),
  ).toBeVisible();
});

test('the table has the numbers of the chart, and every bucket leads to its line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openShop(page);
  await expect(
    page.getByText('2 histograms of 4 buckets added up, 120 observations'),
  ).toBeVisible();
  const rows = await buckets(page);
  expect(rows.map((row) => [row[0], row[1], row[2], row[5], row[6]])).toEqual([
    ['0', '100 ms', '70', '70', '58.3 %'],
    ['100 ms', '250 ms', '20', '90', '75.0 %'],
    ['250 ms', '1 s', '30', '120', '100 %'],
    ['1 s', '+Inf', '0', '120', '100 %'],
  ]);
  const drawn = await chart(page)
    .locator('g > title')
    .evaluateAll((titles) => titles.map((title) => title.textContent.replaceAll(/\s/g, ' ')));
  expect(drawn).toEqual(['0–100 ms: 70', '100–250 ms: 20', '250 ms–1 s: 30', '> 1 s: 0']);
  // What is drawn, measured: the areas are as the counts.
  const areas = await bars(page).evaluateAll((rects) =>
    rects.map((rect) => {
      const { width, height } = rect.getBoundingClientRect();
      return (width + 1) * height;
    }),
  );
  expect(areas).toHaveLength(3);
  expect(areas[0]! / areas[2]!).toBeCloseTo(70 / 30, 1);
  await table(page, 'Buckets').getByRole('link', { name: 'Bucket ≤ 250 ms' }).click();
  await expect(page).toHaveURL(/\/source\?.*line=4/);
});

test('axis, bars and mode are switched by button and by key, and stand in the address', async ({
  page,
}) => {
  await openShop(page);
  const seg = (group: string, name: string) =>
    page.getByRole('group', { name: group }).getByRole('button', { name, exact: true });
  await expect(seg('Bars', 'density')).toHaveAttribute('aria-pressed', 'true');
  const height = () =>
    bars(page).evaluateAll((rects) => rects.map((rect) => Number(rect.getAttribute('height'))));
  await seg('Bars', 'count').click();
  await expect(page).toHaveURL(/bars=count/);
  const [first = 0, second = 1, third = 1] = await height();
  expect(first / second).toBeCloseTo(70 / 20, 3);
  expect(first / third).toBeCloseTo(70 / 30, 3);
  await page.keyboard.press('v');
  await expect(page).toHaveURL(/bars=cumulative/);
  await expect.poll(async () => (await height()).length).toBe(4);
  await page.keyboard.press('v');
  await expect(page).not.toHaveURL(/bars=/);
  const axis = (await seg('Axis', 'log').getAttribute('aria-pressed')) === 'true';
  await page.keyboard.press('a');
  await expect(seg('Axis', axis ? 'linear' : 'log')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('m');
  await expect(page).toHaveURL(/mode=2\.42/);
  await expect(
    page.getByRole('group', { name: /histogram_quantile/ }).getByRole('button', { name: '2.42' }),
  ).toHaveAttribute('aria-pressed', 'true');
});

test('a threshold is exact at a bound and an interval between bounds', async ({ page }) => {
  await openShop(page);
  const field = page.getByLabel('Threshold', { exact: true });
  await field.fill('250');
  await field.press('Enter');
  await expect(page.getByText(/250\sms is a bucket bound: exactly 75\.0\s%/)).toBeVisible();
  await expect(page).toHaveURL(/le=0\.25/);
  await field.fill('0.2 s');
  await field.press('Enter');
  await expect(
    page.getByText(/200\sms is no bucket bound: the share at or below it lies in 58\.3–75\.0\s%/),
  ).toBeVisible();
  await expect(chart(page)).toContainText(/58\.3–75\.0\s% are ≤ 200\sms/);
  await expect(field).toHaveValue('200');
  await field.fill('soon');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('A number, such as 200');
  await field.press('Escape');
  await expect(field).toHaveValue('200');
});

test('label sets are chosen, told apart and added up again', async ({ page }) => {
  await openShop(page);
  await page.getByRole('combobox', { name: 'Value of zone' }).selectOption({ label: 'b' });
  await expect(page).toHaveURL(/l\.zone=b/);
  await expect(page.getByText('One histogram of 4 buckets, 20 observations')).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Value of zone' })
    .selectOption({ label: 'zone: all 2' });
  await expect(page.getByText('2 histograms of 4 buckets added up')).toBeVisible();
  const groups = table(page, 'By series');
  await expect(groups.locator('tbody tr')).toHaveCount(2);
  await expect(groups.getByText(/p99 differs/)).toBeVisible();
  await groups.getByRole('button', { name: 'Show only zone=a' }).click();
  await expect(page).toHaveURL(/l\.zone=a/);
  await goTo(page, 'histograms?family=wait_seconds&l.zone=nowhere');
  await expect(page.getByText('No label set has these values.')).toBeVisible();
  await page.getByRole('button', { name: 'Add all of them up' }).click();
  await expect(chart(page)).toBeVisible();
});

test('an exemplar is reached by keyboard alone, leads to its line, and back', async ({ page }) => {
  await openShop(page);
  await page.keyboard.press('e');
  const exemplars = page.getByRole('group', { name: 'Exemplars' }).getByRole('link');
  await expect(exemplars).toHaveCount(3);
  await expect(exemplars.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(exemplars.nth(1)).toBeFocused();
  await expect(page.locator('figure')).toContainText('trace_id=second');
  await page.keyboard.press('End');
  await expect(exemplars.nth(2)).toHaveAccessibleName(/outside its bucket, trace_id=far, line 11/);
  const address = page.url();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/source\?.*line=11/);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(chart(page)).toBeVisible();
});

test('the list is searched, sorted and walked without a mouse', async ({ page }) => {
  await openShop(page, 'histograms');
  const grid = page.getByRole('grid', { name: 'Histograms' });
  const names = () =>
    grid.locator('[role=row] .name code').evaluateAll((all) => all.map((each) => each.textContent));
  await expect.poll(names).toEqual(['wait_seconds', 'rpc_seconds']);
  await page.keyboard.press('/');
  await page.keyboard.type('calls');
  await expect.poll(names).toEqual(['rpc_seconds']);
  await page.keyboard.press('Escape');
  await expect.poll(names).toEqual(['wait_seconds', 'rpc_seconds']);
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'rpc_seconds' })).toBeVisible();
  await page.keyboard.press('[');
  await expect(page.getByRole('heading', { level: 1, name: 'wait_seconds' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid).toBeVisible();
});

test('a summary says that its quantiles cannot be added up', async ({ page }) => {
  await openShop(page, 'histograms?family=rpc_seconds');
  await expect(page.getByText(/2 summaries, 100 observations, mean 120\sms/)).toBeVisible();
  await expect(
    page.getByText('They cannot be added up or averaged over label sets.'),
  ).toBeVisible();
  const row = page.locator('tbody tr').filter({ hasText: 'service=y' });
  await expect(row.locator('td')).toHaveText(
    ['service=y', '50', /^9\ss$/, /^180\sms$/, /^100\sms$/, /^2\ss$/, '', '21'],
    { useInnerText: true },
  );
});

test('the buckets are copied as TSV @chromium', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShop(page);
  await page.getByRole('button', { name: 'Copy as TSV' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[2]).toBe('0.1\t0.25\t20\t0.16666666666666666\t90\t0.75\t0');
});

test('a dump without histograms says so', async ({ page }) => {
  await openText(page, 'healthy.prom', HEALTHY);
  await goTo(page, 'histograms');
  await expect(page.getByText('No histograms and no summaries')).toBeVisible();
  await expect(page.getByText(/None of the 1 family is declared as one/)).toBeVisible();
});

test('label values that try to act are shown as what they are', async ({ page }) => {
  const bad = '<img src=x onerror=document.title=1>';
  const line = (le: string) => `h_bucket{user="${bad}\u202e",le="${le}"} 3\n`;
  await openText(
    page,
    'hostile.prom',
    `# TYPE h histogram\n${line('1')}${line('+Inf')}h_bucket{user="b",le="1"} 1\nh_bucket{user="b",le="+Inf"} 1\n`,
  );
  await goTo(page, 'histograms?family=h');
  await expect(table(page, 'By series')).toContainText(`${bad}\\u{202e}`);
  await page.getByRole('button', { name: /Show only user=<img/ }).click();
  await expect(page.getByText('One histogram of 2 buckets, 3 observations')).toBeVisible();
  expect(await page.title()).toContain('hostile.prom');
});

test('in one column nothing runs out of the page, and the chart takes its small form', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openShop(page);
  await expect(chart(page)).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const box = await chart(page).boundingBox();
  expect(box?.width).toBeLessThan(390);
  expect(box?.height).toBeLessThan(320);
});

const STATES = {
  'a histogram': 'histograms?family=wait_seconds&le=0.2',
  'a summary': 'histograms?family=rpc_seconds',
  'the list': 'histograms',
} as const;

for (const [name, to] of Object.entries(STATES)) {
  test(`axe finds nothing in: ${name} @chromium`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openShop(page, to);
    await expect(page.getByText(/wait_seconds|rpc_seconds/).first()).toBeVisible();
    expect(await violations(page), 'light, wide').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page), 'dark, wide').toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page), 'dark, narrow').toEqual([]);
  });
}

test('a reload shows the same view again', async ({ page }) => {
  await openShop(page, 'histograms?family=wait_seconds&bars=count&le=0.2&l.zone=a');
  await expect(chart(page)).toBeVisible();
  await expect(page.getByText('kept')).toBeVisible();
  await page.reload();
  await expect(chart(page)).toContainText(/60\.0–70\.0\s% are ≤ 200\sms/);
  await expect(page.getByText('One histogram of 4 buckets, 100 observations')).toBeVisible();
  await expect(
    page.getByRole('group', { name: 'Bars' }).getByRole('button', { name: 'count' }),
  ).toHaveAttribute('aria-pressed', 'true');
});
