// What nobody should drop, in the page: it says what it is, keeps its memory, and opens the next
// dump as if nothing had been. What is told of each is tested with the command.

import { writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Browser, type Page, type TestInfo } from '@playwright/test';
import { HEALTHY } from './support/dumps.ts';
import { goTo, openText, status } from './support/page.ts';

const MIB = 1 << 20;

/** Bytes that the process of a page may ever hold, whatever it is given. */
const CEILING = 1500 * MIB;

test.beforeEach(async ({ page }) => {
  await page.goto('');
});

type Content = string | Uint8Array | readonly (string | Uint8Array)[];

/** Opens it from the disk, as a user's file is, and waits for the answer. */
async function give(page: Page, info: TestInfo, name: string, content: Content): Promise<string> {
  const path = info.outputPath(name);
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  await writeFile(path, '');
  for (const piece of pieces) await writeFile(path, piece, { flag: 'a' });
  await page.locator('input[type=file]').first().setInputFiles(path);
  await expect.poll(() => status(page), { timeout: 25_000 }).toMatch(/^(?:ready|failed)$/);
  return (await status(page)) ?? '';
}

/** The first figure of the overview. */
const series = (page: Page) => page.locator('.figures dd').first();

async function expectAlive(page: Page, browser: Browser): Promise<void> {
  await openText(page, 'next.prom', HEALTHY);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('next.prom');
  await expect(series(page)).toHaveText('2');
  for (const bytes of await peaks(browser)) expect(bytes).toBeLessThan(CEILING);
}

/** The most memory that each renderer of the browser ever held. Empty where nobody tells. */
async function peaks(browser: Browser): Promise<number[]> {
  if (process.platform !== 'linux') return [];
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(
        readFileSync(`/proc/${id}/status`, 'utf8'),
      )?.[1];
      if (kilobytes === undefined) throw new Error(`process ${id} tells no peak`);
      return Number(kilobytes) * 1024;
    });
}

test('an empty file is said to be empty @chromium', async ({ page, browser }, info) => {
  expect(await give(page, info, 'empty.prom', '')).toBe('failed');
  await expect(page.getByRole('alert')).toContainText('There is nothing in it');
  await expectAlive(page, browser);
});

test('5 million blank lines are nothing as well @chromium', async ({ page, browser }, info) => {
  expect(await give(page, info, 'blank.prom', '\n'.repeat(5_000_000))).toBe('failed');
  await expect(page.getByRole('alert')).toContainText('There is nothing in it');
  await expectAlive(page, browser);
});

test('one line of 100 MB is one sample, and can be looked at @chromium', async ({
  page,
  browser,
}, info) => {
  const piece = 'x'.repeat(MIB);
  const content = ['a{b="', ...Array<string>(100).fill(piece), '"} 1\n'];
  expect(await give(page, info, 'long.prom', content)).toBe('ready');
  await expect(series(page)).toHaveText('1');
  await goTo(page, 'source');
  await expect(page.getByText('a{b="xxxx').first()).toBeVisible();
  await expectAlive(page, browser);
});

test('random bytes are no exposition @chromium', async ({ page, browser }, info) => {
  let state = 1;
  const noise = Uint8Array.from({ length: 4 * MIB }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state >>> 24;
  });
  expect(await give(page, info, 'noise.bin', noise)).toBe('failed');
  await expect(page.getByRole('alert')).toContainText('No line of this reads as a metric');
  await expectAlive(page, browser);
});

test('labels of 1 MB, and 10 000 on one series, are read @chromium', async ({
  page,
  browser,
}, info) => {
  const wide = Array.from({ length: 20 }, (_, i) => [
    `a{b="${i}`,
    'y'.repeat(MIB),
    '"} 1\n',
  ]).flat();
  expect(await give(page, info, 'wide.prom', wide)).toBe('ready');
  await expect(series(page)).toHaveText('20');

  const many = Array.from({ length: 10_000 }, (_, i) => `l${i}="v${i}"`).join(',');
  expect(await give(page, info, 'many.prom', `a{${many}} 1\n`)).toBe('ready');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('many.prom');
  await expect(series(page)).toHaveText('1');
  await goTo(page, 'families');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Families');
  await expectAlive(page, browser);
});

test('a gzip bomb is read up to a bound @chromium', async ({ page, browser }, info) => {
  const member = gzipSync(new Uint8Array(64 * MIB));
  const bomb = Array<Uint8Array>(40).fill(member); // 2.6 GB in 2.6 MB
  expect(await give(page, info, 'bomb.gz', bomb)).toBe('failed');
  await expect(page.getByText('Not read to its end')).toBeVisible();
  await expect(page.getByText(/^It expands to more than .+: reading stopped/)).toBeVisible();
  await expectAlive(page, browser);
});

test('label values that attack are powerless on every screen @chromium', async ({
  page,
  browser,
}, info) => {
  const attacks = [
    '<img src=x onerror=document.title=String(1)><script>document.title=String(2)</script>',
    '\u001b[2J\u001b]0;owned\u0007',
    '\u202egnp.exe\u2066\u200f',
    'before\0after',
  ];
  const lines = attacks.flatMap((value) => [`a{v="${value}"} 1`, `a{v="${value}"} no`]);
  const help = attacks.join(' ');
  const content = `# HELP a ${help}\n# TYPE a gauge\n${lines.join('\n')}\n`;
  expect(await give(page, info, 'attack.prom', content)).toBe('ready');
  await expect(series(page)).toHaveText('4');
  for (const view of ['overview', 'families', 'findings', 'histograms', 'source']) {
    await goTo(page, view);
    await expect.poll(() => page.url()).toContain(`/${view}`);
    await expect(page.locator('main h1')).toBeVisible();
    if (view === 'findings') {
      await page.keyboard.press('n');
      await page.keyboard.press('Enter');
      await expect(page.locator('.excerpt').first()).toBeVisible();
    }
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(await page.title()).toContain('Exposcope');
    const shown = (await page.locator('main').textContent()) ?? '';
    expect(
      Array.from(shown).filter((char) => '\u001b\u0007\0\u202e\u2066\u200f'.includes(char)),
    ).toEqual([]);
  }
  await expectAlive(page, browser);
});
