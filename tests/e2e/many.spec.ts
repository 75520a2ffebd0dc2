// Many dumps: several open at once, and several in one file.

import { expect, test, type Page } from '@playwright/test';
import { BROKEN, HEALTHY, LOGIN_PAGE } from './support/dumps.ts';
import { goTo, hand, holdEngine, openText, status, textFile } from './support/page.ts';
import { violations } from './support/axe.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const picker = (page: Page) => page.locator('input[type=file]').first();
const openDumps = (page: Page) => page.getByRole('list', { name: 'Open dumps' }).locator('li');
const names = (page: Page) => openDumps(page).locator('code');
const switcher = (page: Page) => page.getByRole('button', { name: ', switch dump' });
const figures = (page: Page) => page.locator('.figures dd').allInnerTexts();
const parts = (page: Page) => page.getByRole('list', { name: 'Dumps in this file' }).locator('li');

async function openFiles(page: Page, files: readonly (readonly [string, string])[]): Promise<void> {
  await picker(page).setInputFiles(files.map(([name, text]) => textFile(name, text)));
  await expect.poll(() => status(page)).toBe('ready');
}

const FIVE = ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.prom`, HEALTHY] as const);

const head = (host: string) =>
  `> GET /metrics HTTP/1.1\n> Host: ${host}\n> Accept: */*\n> \n< HTTP/1.1 200 OK\n< Content-Type: text/plain; version=0.0.4\n< \n`;
const GO = '# HELP go_threads Threads.\n# TYPE go_threads gauge\ngo_threads 7\n';
const SHOP = '# HELP shop_orders Orders.\n# TYPE shop_orders gauge\nshop_orders{state="new"} 4\n';
const TWO_SCRAPES = head('shop:8080') + GO + SHOP + head('mail:8080') + GO;

/** Each target has `up`, and the n-th has n series more. */
function federation(targets: number): string {
  const label = (n: number) => `job="node",instance="host-${n}:9100"`;
  const all = Array.from({ length: targets }, (_, n) => n + 1);
  return [
    '# TYPE up untyped',
    ...all.map((n) => `up{${label(n)}} 1 1700000000000`),
    '# TYPE disk_reads_total counter',
    ...all.flatMap((n) =>
      Array.from(
        { length: n },
        (_, disk) => `disk_reads_total{${label(n)},disk="${disk}"} ${disk} 1700000000000`,
      ),
    ),
    '',
  ].join('\n');
}

test.beforeEach(async ({ page }) => {
  await page.goto('');
});

test.describe('several open dumps', () => {
  test('five files of one drop are switched by keys, round and round', async ({ page }) => {
    await hand(page, 'drop', FIVE);
    await expect.poll(() => status(page)).toBe('ready');
    await expect(heading(page)).toHaveText('a.prom');
    await page.keyboard.press('n');
    await expect(heading(page)).toHaveText('b.prom');
    await page.keyboard.press('p');
    await page.keyboard.press('P');
    await expect(heading(page)).toHaveText('e.prom');
    await page.keyboard.press('N');
    await expect(heading(page)).toHaveText('a.prom');
    await expect(switcher(page)).toContainText('1 of 5');
  });

  test('n and p stay with the findings where findings are, and N and P do not', async ({
    page,
  }) => {
    await openFiles(page, [
      ['a.prom', BROKEN],
      ['b.prom', BROKEN],
    ]);
    for (const view of ['findings', 'source']) {
      await goTo(page, view);
      await expect(page).toHaveTitle(/a\.prom/);
      await page.keyboard.press('n');
      await expect(page).toHaveTitle(/a\.prom/);
      await page.keyboard.press('N');
      await expect(page).toHaveTitle(/b\.prom/);
      await expect(page).toHaveURL(new RegExp(`/${view}`));
      await page.keyboard.press('P');
      await expect(page).toHaveTitle(/a\.prom/);
    }
  });

  test('with one dump open the keys lead nowhere', async ({ page }) => {
    await openText(page, 'a.prom', HEALTHY);
    const url = page.url();
    for (const key of ['n', 'p', 'N', 'P']) await page.keyboard.press(key);
    expect(page.url()).toBe(url);
    await expect(switcher(page)).toHaveCount(0);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Next open dump');
  });

  test('the view stays, what is asked goes along, and each dump is found as it was left', async ({
    page,
  }) => {
    await openFiles(page, [
      ['a.prom', BROKEN],
      ['b.prom', BROKEN],
    ]);
    await goTo(page, 'families?q=jobs&sort=name');
    await page.keyboard.press('N');
    await expect(page).toHaveTitle('Families of b.prom · Exposcope');
    await expect(page).toHaveURL(/families\?q=jobs$/);
    await goTo(page, 'families?q=wait');
    await page.keyboard.press('N');
    await expect(page).toHaveURL(/families\?q=jobs&sort=name$/);
    await page.keyboard.press('N');
    await expect(page).toHaveURL(/families\?q=wait$/);
    await goTo(page, 'source?line=3');
    await page.keyboard.press('N');
    await expect(page).toHaveURL(/source$/);
  });

  test('the switcher is walked by arrows, letters, Enter and Escape', async ({ page }) => {
    await openFiles(page, FIVE);
    await switcher(page).click();
    const link = (name: string) => openDumps(page).getByRole('link', { name });
    await expect(link('a.prom')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(link('b.prom')).toBeFocused();
    await page.keyboard.press('End');
    await expect(link('e.prom')).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await expect(link('a.prom')).toBeFocused();
    await page.keyboard.press('d'); // a key of no dump's page meanwhile
    await expect(link('d.prom')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('d.prom');
    await expect(openDumps(page)).toHaveCount(0);

    await switcher(page).click();
    await expect(link('d.prom')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(openDumps(page)).toHaveCount(0);
    await expect(switcher(page)).toBeFocused();
  });

  test('dumps are closed one by one by key, and all at once', async ({ page }) => {
    await openFiles(page, FIVE);
    await switcher(page).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await expect(names(page)).toHaveText(['a.prom', 'c.prom', 'd.prom', 'e.prom']);
    await expect(openDumps(page).getByRole('link', { name: 'c.prom' })).toBeFocused();
    await page.getByRole('button', { name: 'Close c.prom' }).click();
    await expect(names(page)).toHaveText(['a.prom', 'd.prom', 'e.prom']);
    await expect(heading(page)).toHaveText('a.prom');
    await page.getByRole('button', { name: 'Close all 3' }).click();
    await expect.poll(() => status(page)).toBe('empty');
    await expect(page).toHaveURL(/#\/$/);
  });

  test('fifty are found by name, and told apart by what became of them', async ({ page }) => {
    const many = Array.from({ length: 48 }, (_, n) => [`node-${n + 1}.prom`, HEALTHY] as const);
    await openFiles(page, [...many, ['login.html', LOGIN_PAGE], ['broken.prom', BROKEN]]);
    await page.keyboard.press('P');
    await expect(heading(page)).toHaveText('broken.prom');
    await switcher(page).click();
    const last = openDumps(page).getByRole('link', { name: 'broken.prom' });
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    await page.keyboard.type('login');
    await expect(names(page)).toHaveText(['login.html']);
    await expect(openDumps(page)).toContainText('Not an exposition');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('This is a web page, not metrics');
  });

  test('those that are still read say how far they are', async ({ page }) => {
    const release = await holdEngine(page);
    await page.goto('');
    await picker(page).setInputFiles(FIVE.map(([name, text]) => textFile(name, text)));
    await expect.poll(() => status(page)).toBe('loading');
    await switcher(page).click();
    await expect(openDumps(page).first()).toContainText('reading 0 %');
    await expect(openDumps(page).last()).toContainText('waiting');
    release();
    await expect(openDumps(page).last()).toContainText('2 series');
  });
});

test.describe('several dumps in one file', () => {
  test('two scrapes of curl -v are offered as two, and their counts add up', async ({ page }) => {
    await openText(page, 'two.txt', TWO_SCRAPES);
    await expect(page.getByText('This file holds the responses of 2 scrapes')).toBeVisible();
    await expect(parts(page)).toHaveText([
      /shop:8080\s*lines 1 to 13\s*2 samples\s*Open/,
      /mail:8080\s*lines 14 to 23\s*1 sample\s*Open/,
    ]);
    const whole = await figures(page);
    await page.getByRole('button', { name: 'Open all as 2 dumps' }).click();
    await expect(heading(page)).toHaveText('two.txt (shop:8080)');
    await expect.poll(() => status(page)).toBe('ready');
    const [first] = await figures(page);
    await page.keyboard.press('n');
    await expect(heading(page)).toHaveText('two.txt (mail:8080)');
    await expect.poll(() => status(page)).toBe('ready');
    const second = await figures(page);
    expect(Number(first) + Number(second[0])).toBe(3);
    expect(whole[1]).toBe('3'); // samples; of the series one collides
    await expect(page.locator('.because')).toContainText('text/plain; version=0.0.4');

    await switcher(page).click();
    await expect(names(page)).toHaveText(['two.txt', 'two.txt (shop:8080)', 'two.txt (mail:8080)']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await expect(page.getByText('All of them are open.')).toBeVisible();
    await page.getByRole('link', { name: 'Show mail:8080' }).click();
    await expect(heading(page)).toHaveText('two.txt (mail:8080)');
  });

  test('a line of a part leads to its lines', async ({ page }) => {
    await openText(page, 'two.txt', TWO_SCRAPES);
    await page.getByRole('link', { name: 'lines 14 to 23' }).click();
    await expect(page).toHaveURL(/source\?line=14/);
  });

  test('bodies one after the other are opened one by one', async ({ page }) => {
    await openText(page, 'both.prom', GO + SHOP + GO + SHOP);
    await expect(page.getByText('This file holds 2 dumps, one after the other')).toBeVisible();
    await page.getByRole('button', { name: 'Open 2 of 2' }).click();
    await expect(heading(page)).toHaveText('both.prom (#2)');
    await goTo(page, 'source');
    await expect(page.locator('main [role=row]').first()).toContainText(
      '# HELP go_threads Threads.',
    );
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Open the other one' })).toBeVisible();
  });

  test('a federation is offered by target, dearest first, to search and to open', async ({
    page,
  }) => {
    await openText(page, 'federate.prom', federation(120));
    await expect(page.getByText('This file holds 120 targets')).toBeVisible();
    await expect(parts(page).first()).toContainText('node host-120:9100');
    await expect(parts(page).first()).toContainText('121 samples');
    await expect(parts(page)).toHaveCount(101); // and a line about the rest
    await expect(page.getByText('Search for up to 50 to open them together.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Search the targets' }).fill('host-11');
    await expect(parts(page)).toHaveCount(11);
    await page.getByRole('button', { name: 'Open these 11' }).click();
    await expect(heading(page)).toHaveText('federate.prom (node host-119:9100)');
    await expect.poll(() => status(page)).toBe('ready');
    expect((await figures(page)).slice(0, 3)).toEqual(['120', '120', '2']);
    await expect(switcher(page)).toContainText('2 of 12');
  });

  test('a file that holds one dump says nothing of the kind', async ({ page }) => {
    await openText(page, 'one.prom', GO + SHOP);
    await expect(page.getByText('This file holds')).toHaveCount(0);
  });

  test('the list moves nothing when it comes', async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = ((window as { shifts?: number[] }).shifts = []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('');
    await openText(page, 'federate.prom', federation(30));
    await expect(parts(page)).toHaveCount(30);
    expect(await page.evaluate(() => (window as { shifts?: number[] }).shifts)).toEqual([]);
  });

  for (const [name, text] of [
    ['responses', TWO_SCRAPES],
    ['targets', federation(12)],
  ] as const) {
    test(`the offer of ${name} and the switcher have no accessibility faults`, async ({ page }) => {
      await openText(page, 'two.txt', text);
      await expect(parts(page).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: /^Open all as/ }).click();
      await expect(switcher(page)).toBeVisible();
      await switcher(page).click();
      await expect(openDumps(page).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
});
