import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { BROKEN, HEALTHY, manyFindings } from './support/dumps.ts';
import { keeping } from './support/history.ts';
import { goTo, openText } from './support/page.ts';

const lines = (page: Page) => page.locator('[data-finding]');
const line = (page: Page, rule: string) => lines(page).filter({ hasText: rule });

test.describe('the findings of a broken dump', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('');
    await openText(page, 'broken.prom', BROKEN);
    await goTo(page, 'findings');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Findings');
  });

  test('stand under their level with who minds, how often and where', async ({ page }) => {
    const bad = line(page, 'prom/bad-value');
    await expect(bad).toContainText('is not a number');
    await expect(bad).toContainText(/\d+ rejects?/);
    await expect(bad.getByRole('link', { name: 'line 3' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Errors');
  });

  test('open on a caret excerpt, consumers, clause, consequence and fix', async ({ page }) => {
    const bad = line(page, 'prom/bad-value');
    await bad.getByRole('button', { name: 'is not a number' }).click();
    await expect(bad.getByRole('region', { name: 'Lines 1 to 5' })).toContainText(
      'jobs_running{queue="mail"} three',
    );
    await expect(bad).toContainText('The place is line 3, column 28.');
    for (const head of ['Consequence', 'Fix', 'Who minds', 'Clause', 'Where']) {
      await expect(bad.getByRole('heading', { name: head })).toBeVisible();
    }
    await expect(bad.getByRole('row', { name: /prometheus-3\.5.*rejects/ })).toBeVisible();
    expect(page.url()).toMatch(/findings\?finding=\d+$/);

    await expect.poll(() => keeping(page)).toBe('kept');
    await page.reload();
    await expect(bad).toContainText('The place is line 3, column 28.');
  });

  test('draw the caret under what it means', async ({ page }) => {
    const bad = line(page, 'prom/bad-value');
    await bad.getByRole('button', { name: 'is not a number' }).click();
    const [word, caret] = await bad.locator('.excerpt').evaluate((excerpt) => {
      const text = [...excerpt.querySelectorAll('pre')].find((pre) =>
        pre.textContent.includes('three'),
      );
      const node = [...(text?.childNodes ?? [])].find((child) =>
        child.textContent?.includes('three'),
      );
      if (!node) throw new Error('no line');
      const at = (node.textContent ?? '').indexOf('three');
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 'three'.length);
      const under = excerpt.querySelector('.under')?.getBoundingClientRect();
      const over = range.getBoundingClientRect();
      return [
        [over.left, over.right].map(Math.round),
        [under?.left ?? 0, under?.right ?? 0].map(Math.round),
      ];
    });
    expect(caret).toEqual(word);
  });

  test('are filtered by level, consumer and words, and the address holds it', async ({ page }) => {
    const all = await lines(page).count();
    await page.getByRole('button', { name: /^warning \d/ }).click();
    await expect.poll(() => lines(page).count()).toBeLessThan(all);
    expect(page.url()).toContain('level=warning');
    await page.getByRole('button', { name: /^all \d/ }).click();

    await page.getByRole('combobox', { name: 'Who minds' }).selectOption('promtool');
    await expect(line(page, 'prom/bad-value')).toBeVisible();
    expect(page.url()).toContain('minds=promtool');

    await page.getByRole('textbox', { name: 'Family, rule or words' }).fill('wait_seconds');
    await expect(line(page, 'prom/bad-value')).toHaveCount(0);
    await page.getByRole('textbox', { name: 'Family, rule or words' }).fill('no such thing');
    await expect(page.getByText('No finding matches these filters.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect(lines(page)).toHaveCount(all);
  });

  test('lead to their place in the source', async ({ page }) => {
    const bad = line(page, 'prom/bad-value');
    await bad.getByRole('link', { name: 'line 3' }).click();
    await expect(page).toHaveURL(/source\?line=3&column=28$/);
    await expect(page).toHaveTitle('Source of broken.prom · Exposcope');
  });

  test('are copied one by one as text @chromium', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const bad = line(page, 'prom/bad-value');
    await bad.getByRole('button', { name: 'is not a number' }).click();
    await bad.getByRole('button', { name: 'Copy as text' }).click();
    await expect(bad.getByText('Finding copied')).toBeAttached();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^error prom\/bad-value \(fact\)\n/);
    expect(text).toContain('broken.prom:3:28\n  jobs_running{queue="mail"} three\n');
    expect(text).toContain(`\n  ${' '.repeat(27)}^^^^^\n`);
  });

  for (const [choice, ending, begins] of [
    ['Save as Markdown', 'md', /^# Findings in `broken\.prom`/],
    ['Save as HTML', 'html', /^<!doctype html>/],
    ['Save as JSON', 'json', /^\{\n {2}"file": "broken\.prom"/],
  ] as const) {
    test(`are reported: ${choice} @chromium`, async ({ page }) => {
      await page.getByRole('button', { name: 'Report' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: choice }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`broken.findings.${ending}`);
      const text = await readFile(await download.path(), 'utf8');
      expect(text).toMatch(begins);
      expect(text).toContain('prom/bad-value');
      await expect(page.getByText(`Saved broken.findings.${ending}`)).toBeVisible();
    });
  }
});

test('on a narrow page the caret of a long line comes into view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  await openText(
    page,
    'long.prom',
    `jobs{queue="${'a'.repeat(90)}"} three\njobs 1\njobs{a="b"} 2\n`,
  );
  await goTo(page, 'findings');
  const bad = line(page, 'prom/bad-value');
  await bad.getByRole('button', { name: 'is not a number' }).click();
  await expect(bad.locator('.carets')).toBeInViewport();
  await expect(bad.locator('.excerpt .no').first()).toBeInViewport();
});

test('ten thousand findings are five rows, and open into a list that is windowed', async ({
  page,
}) => {
  await page.goto('');
  await openText(page, 'many.prom', manyFindings(2000));
  await goTo(page, 'findings');
  const groups = page.getByRole('button', { name: /2\s000 findings against it/ });
  await expect(groups).toHaveCount(5);
  expect(await lines(page).count()).toBe(0);
  for (let opened = 0; opened < 5; opened++) {
    // The last one that is closed: those above keep their place.
    await groups.and(page.locator('[aria-expanded=false]')).last().click();
    await expect(groups.and(page.locator('[aria-expanded=true]')).first()).toBeAttached();
  }
  expect(await lines(page).count()).toBeGreaterThan(0);
  expect(await lines(page).count()).toBeLessThan(100);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeGreaterThan(10_000 * 30);

  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(line(page, 'aQueue_1999:').last()).toBeInViewport();
  expect(await lines(page).count()).toBeLessThan(100);

  // An address into the middle opens its group and brings the finding into view.
  await goTo(page, 'overview');
  await page.getByRole('heading', { name: 'Series by type' }).waitFor();
  await goTo(page, 'findings?finding=5000');
  const middle = page.locator('[data-finding="5000"]');
  await expect(middle.getByRole('button', { expanded: true })).toBeInViewport();
  await expect(middle.locator('.excerpt')).toBeVisible();
});

test('findings that are counted and not listed are told', async ({ page }) => {
  await page.goto('');
  await openText(page, 'more.prom', manyFindings(2500));
  await goTo(page, 'findings');
  await expect(
    page.getByText(/^2\s500 more findings of the same kinds were counted/),
  ).toBeVisible();
});

test('a dump without findings says how many rules kept silent', async ({ page }) => {
  await page.goto('');
  await openText(page, 'jobs.prom', HEALTHY);
  await goTo(page, 'findings');
  await expect(page.getByText('No findings')).toBeVisible();
  await expect(page.getByText(/^\d+ rules read 2 series and kept silent\.$/)).toBeVisible();
});
