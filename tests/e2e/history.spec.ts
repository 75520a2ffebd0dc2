// Dumps outlast the page: a reload, an address, another tab.

import { expect, test, type Page } from '@playwright/test';
import { BROKEN, HEALTHY, LOGIN_PAGE, manyFindings } from './support/dumps.ts';
import {
  goToHistory,
  goToStart,
  keeping,
  listed,
  openAllKept,
  openKept,
} from './support/history.ts';
import { goTo, hand, holdEngine, openForeign, status } from './support/page.ts';
import { listOf, shownRows } from './support/rows.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Views with their state in the address, and how one sees that it is there. */
const VIEWS: readonly (readonly [address: string, sign: (page: Page) => Promise<void>])[] = [
  ['overview', (page) => expect(heading(page)).toHaveText('broken.prom')],
  [
    'families?q=wait&type=histogram&sort=name&down=1&row=0',
    async (page) => {
      await expect(page.getByRole('textbox', { name: 'Search families' })).toHaveValue('wait');
      await expect.poll(async () => (await shownRows(page)).length).toBe(1);
      await expect(listOf(page).getByRole('row', { selected: true })).toContainText('wait_seconds');
    },
  ],
  [
    'findings?level=error&finding=0',
    async (page) => {
      await expect(page.locator('.excerpt')).toBeVisible();
      await expect(page.locator('[data-finding="0"] [aria-expanded=true]')).toBeVisible();
    },
  ],
  [
    'source?line=7&column=3&q=jobs',
    async (page) => {
      await expect(page.getByRole('textbox', { name: 'Go to line' })).toHaveValue(/^7/);
      await expect(page.locator('mark').first()).toHaveText('jobs');
    },
  ],
  ['histograms?family=wait_seconds', (page) => expect(heading(page)).toHaveText('wait_seconds')],
  ['families?family=wait_seconds', (page) => expect(heading(page)).toHaveText('wait_seconds')],
  [
    'history?q=broken&sort=name&down=1',
    async (page) => {
      await expect(page.getByRole('textbox', { name: 'Search the history' })).toHaveValue('broken');
      await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
        'aria-sort',
        'descending',
      );
    },
  ],
];

test.beforeEach(async ({ page }) => {
  await page.goto('');
});

for (const [address, sign] of VIEWS) {
  test(`a reload finds ${address} as it was`, async ({ page }) => {
    await openKept(page, 'broken.prom', BROKEN);
    await goTo(page, address);
    await sign(page);
    const url = page.url();
    await page.reload();
    await expect.poll(() => status(page)).toBe('ready');
    await sign(page);
    expect(page.url()).toBe(url);
  });
}

test('a reload comes back to the family in the middle of a long list', async ({ page }) => {
  const many = Array.from({ length: 5000 }, (_, n) => `family_${n} 1\n`).join('');
  await openKept(page, 'many.prom', many);
  await goTo(page, 'families?sort=line&top=2501');
  const first = async () => (await shownRows(page))[0]?.text.split(' ')[0];
  await expect.poll(first).toBe('family_2500');
  await page.reload();
  await expect.poll(first).toBe('family_2500');
});

test('another tab shows the same view by its address', async ({ page, context }) => {
  await openKept(page, 'broken.prom', BROKEN);
  await goTo(page, 'findings?level=error&finding=0');
  await expect(page.locator('.excerpt')).toBeVisible();
  const shown = await page.locator('main').innerText();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('.excerpt')).toBeVisible();
  await expect(other.locator('main')).toHaveText(await page.locator('main').innerText(), {
    useInnerText: true,
  });
  expect(shown).toContain('jobs_running');
  await expect(other).toHaveTitle('Findings in broken.prom · Exposcope');
});

test('what is no exposition is kept, and shown again', async ({ page }) => {
  await openForeign(page, 'login.html', LOGIN_PAGE);
  await expect.poll(() => keeping(page)).toBe('kept');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('This is a web page, not metrics');
});

test('after a reload the dumps of the tab stand in the switcher, each read when it is shown', async ({
  page,
}) => {
  await openAllKept(page, [
    ['a.prom', HEALTHY],
    ['b.prom', BROKEN],
    ['c.prom', HEALTHY],
  ]);
  await page.reload();
  await expect(heading(page)).toHaveText('c.prom');
  await page.getByRole('button', { name: 'c.prom, switch dump' }).click();
  const dumps = page.getByRole('list', { name: 'Open dumps' }).locator('li');
  await expect(dumps.locator('code')).toHaveText(['a.prom', 'b.prom', 'c.prom']);
  await expect(dumps.locator('.quiet')).toHaveText([
    'read when shown',
    'read when shown',
    '2 series',
  ]);
  await dumps.getByText('b.prom').click();
  await expect(heading(page)).toHaveText('b.prom');
  await expect.poll(() => status(page)).toBe('ready');
});

test('what is closed leaves the tab and stays in the history', async ({ page }) => {
  await openAllKept(page, [
    ['a.prom', HEALTHY],
    ['b.prom', BROKEN],
  ]);
  await page.getByRole('button', { name: 'b.prom, switch dump' }).click();
  await page.getByRole('button', { name: 'Close b.prom' }).click();
  await expect(heading(page)).toHaveText('a.prom');
  await page.reload();
  await expect(heading(page)).toHaveText('a.prom');
  await expect(page.getByRole('button', { name: /switch dump/ })).toHaveCount(0);
  await goToHistory(page);
  expect(await listed(page)).toEqual(['b.prom', 'a.prom']);
  await page.getByRole('link', { name: 'b.prom' }).click();
  await expect(heading(page)).toHaveText('b.prom');
  await expect.poll(() => status(page)).toBe('ready');
});

test('what it was read as is found again', async ({ page }) => {
  await openKept(page, 'a.prom', HEALTHY);
  const because = page.locator('.because');
  await page.getByRole('button', { name: 'Read as something else' }).click();
  await page.getByRole('button', { name: 'OpenMetrics 1.0' }).click();
  await expect(because).toContainText('OpenMetrics 1.0, because you asked for it');
  await expect.poll(() => keeping(page)).toBe('kept');
  await page.reload();
  await expect(because).toContainText('OpenMetrics 1.0, because you asked for it');
  await page.keyboard.press('6');
  await expect(page.getByRole('cell', { name: 'OpenMetrics 1.0' })).toBeVisible();
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Read as something else' }).click();
  await page.getByRole('button', { name: 'What the bytes say' }).click();
  await expect(because).toContainText('Prometheus text 0.0.4');
  await expect.poll(() => keeping(page)).toBe('kept');
  await page.reload();
  await expect(because).toContainText('Prometheus text 0.0.4');
});

test('text of every kind comes back as it was, to the byte', async ({ page }) => {
  const odd = 'a{b="\u{1f9ea}\\n\u202e"} 1\r\nb 2\n\n# no line feed at the end\nc 3';
  await hand(page, 'drop', [['odd.prom', odd]]);
  await expect.poll(() => keeping(page)).toBe('kept');
  await goTo(page, 'source');
  await expect(listOf(page)).toContainText('no line feed at the end');
  const text = await listOf(page).innerText();
  await page.reload();
  await expect(listOf(page)).toContainText('no line feed at the end');
  expect(await listOf(page).innerText()).toBe(text);
});

test('the start page names the five newest, and does not move when they come', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1100 });
  for (const name of ['1', '2', '3', '4', '5', '6']) {
    await openKept(page, `${name}.prom`, manyFindings(Number(name)));
    await expect(heading(page)).toHaveText(`${name}.prom`);
    await page.evaluate(() => sessionStorage.clear());
  }
  await goToStart(page);
  const recent = page.locator('section', { has: page.getByRole('heading', { name: 'Recent' }) });
  await expect(recent.getByRole('link', { name: /prom$/ })).toHaveText(
    ['6', '5', '4', '3', '2'].map((name) => `${name}.prom`),
  );
  await expect(recent).toContainText(/kept in this browser, 6 dumps, \d+.B/);

  // A tab of its own has nothing open: what is seen before and after the list came?
  await page.evaluate(() => sessionStorage.clear());
  const fresh = await page.context().newPage();
  await fresh.setViewportSize({ width: 1440, height: 1100 });
  await fresh.addInitScript(() => {
    const tops: number[] = ((window as { tops?: number[] }).tops = []);
    const look = () => {
      const top = document.querySelector('h1')?.getBoundingClientRect().top;
      if (top !== undefined && tops.at(-1) !== top) tops.push(top);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await fresh.goto(page.url().replace(/#.*/, ''));
  await expect(fresh.getByRole('link', { name: '6.prom' })).toBeVisible();
  expect(await fresh.evaluate(() => (window as { tops?: number[] }).tops)).toHaveLength(1);
  await fresh.getByRole('link', { name: '2.prom' }).click();
  await expect(heading(fresh)).toHaveText('2.prom');
});

test('an address of a dump that is kept nowhere says so', async ({ page }) => {
  await page.goto('#/d/someone0/findings');
  await expect(page.getByText('It is not in the history of this browser')).toBeVisible();
  await expect.poll(() => status(page)).toBe('empty');
  await page.goto('#/d/x/findings'); // no id at all
  await expect(page.getByText('It is not in the history of this browser')).toBeVisible();
});

test('reading back can be called off, and leads to the start page', async ({ page, context }) => {
  await openKept(page, 'a.prom', HEALTHY);
  const other = await context.newPage();
  const release = await holdEngine(other);
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => status(other)).toBe('empty');
  release();
  await other.getByRole('link', { name: 'a.prom' }).click();
  await expect.poll(() => status(other)).toBe('ready');
});
