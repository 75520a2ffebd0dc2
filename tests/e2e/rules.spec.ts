import { expect, test, type Page } from '@playwright/test';
import { BROKEN, HEALTHY } from './support/dumps.ts';
import { goTo, openText, status } from './support/page.ts';

const rules = (page: Page) => page.locator('main [data-rule]');
const rule = (page: Page, id: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator(`[data-rule="${id}"]`) });

test.describe('the catalogue of rules, without a dump', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('#/rules');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rules');
    await expect(rules(page).first()).toBeVisible();
  });

  test('lists every rule under its format, with who minds', async ({ page }) => {
    expect(await rules(page).count()).toBeGreaterThan(100);
    await expect(page.getByRole('heading', { level: 2 })).toContainText([
      'Prometheus text',
      'OpenMetrics text',
    ]);
    await expect(rule(page, 'prom/final-newline')).toContainText('2 reject');
    await expect(page).toHaveTitle('Rules · Exposcope');
  });

  test('finds rules by words, and filters them; the address holds it', async ({ page }) => {
    const all = await rules(page).count();
    await page.keyboard.press('/');
    await page.keyboard.type('ends with a line feed');
    await expect(rule(page, 'prom/final-newline')).toBeVisible();
    await expect.poll(() => rules(page).count()).toBeLessThan(all);
    await expect(page).toHaveURL(/#\/rules\?q=ends\+with\+a\+line\+feed$/);

    await page.getByRole('combobox', { name: 'Who minds' }).selectOption('promtool');
    await page.getByRole('combobox', { name: 'Group' }).selectOption('prom');
    await page.getByRole('button', { name: /^error \d/ }).click();
    await expect(rules(page)).toHaveCount(1);
    await page.reload();
    await expect(rules(page)).toHaveCount(1);
    await expect(page.getByRole('combobox', { name: 'Group' })).toHaveValue('prom');

    await page.goto('#/rules?q=nothing+like+it');
    await page.getByRole('button', { name: 'Clear search and filters' }).click();
    await expect(rules(page)).toHaveCount(all);
  });

  test('opens a rule on what breaks it, what keeps it, who minds, clause and fix', async ({
    page,
  }) => {
    const entry = rule(page, 'prom/hist-le');
    await entry.getByRole('button').first().click();
    await expect(page).toHaveURL(/rules\?rule=prom%2Fhist-le$/);
    await expect(
      entry.getByRole('region', { name: 'An example that breaks the rule' }),
    ).toContainText('h_bucket');
    await expect(
      entry.getByRole('region', { name: 'An example that keeps the rule' }),
    ).toContainText('le="+Inf"');
    await expect(entry.locator('.carets').first()).toBeVisible();
    for (const head of [
      'Broken',
      'Kept',
      'Consequence',
      'Fix',
      'Who minds',
      'Clause',
      'Dialects',
    ]) {
      await expect(entry.getByRole('heading', { name: head, exact: true })).toBeVisible();
    }
    await expect(
      entry.getByRole('row', { name: /prometheus-3\.5.*repeated.*loses/ }),
    ).toBeVisible();
    await expect(entry.getByRole('row', { name: /accepts/ })).toBeVisible();

    await page.reload();
    await expect(entry.getByRole('heading', { name: 'Consequence' })).toBeVisible();
    await entry.getByRole('button', { expanded: true }).click();
    await expect(page).toHaveURL(/#\/rules$/);
  });

  test('goes by keys from rule to rule and back', async ({ page }) => {
    await page.keyboard.press('ArrowDown');
    await expect(rules(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(rules(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(rules(page).first()).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(rules(page).first()).toHaveAttribute('aria-expanded', 'false');
  });

  test('opens the broken example as a dump in which the rule speaks', async ({ page }) => {
    const entry = rule(page, 'om/counter-suffix');
    await entry.getByRole('button').first().click();
    await entry.getByRole('button', { name: 'Open the broken example' }).click();
    await expect.poll(() => status(page)).toBe('ready');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('om-counter-suffix.txt');
    await goTo(page, 'findings');
    await expect(
      page.locator('[data-finding]').filter({ hasText: 'om/counter-suffix' }),
    ).not.toHaveCount(0);
    await goTo(page, 'rules?rule=om%2Fcounter-suffix');
    await expect(entry).toContainText('1 finding');
  });
});

test('a finding leads to its rule, and the rule back to its findings', async ({ page }) => {
  await page.goto('');
  await openText(page, 'broken.prom', BROKEN);
  await goTo(page, 'findings');
  await page.getByRole('button', { name: 'is not a number' }).click();
  await page.getByRole('link', { name: 'prom/bad-value', exact: true }).first().click();
  const entry = rule(page, 'prom/bad-value');
  await expect(entry.getByRole('heading', { name: 'In this dump' })).toBeVisible();
  await entry.getByRole('link', { name: 'Show in findings' }).click();
  await expect(page).toHaveURL(/findings\?q=prom%2Fbad-value&finding=\d+$/);
  await expect(page.locator('.excerpt')).toContainText('three');
});

test('a rule that was asked about the dump and kept silent says so', async ({ page }) => {
  await page.goto('');
  await openText(page, 'healthy.prom', HEALTHY);
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page).toHaveURL(/\/rules$/);
  const silent = rule(page, 'prom/bad-value');
  await expect(silent).toContainText('silent');
  await silent.getByRole('button').first().click();
  await expect(silent).toContainText('It was asked and had nothing to say.');
  await expect(rule(page, 'om/missing-eof')).toContainText('not asked');
});

test.describe('in Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('the rules speak it, examples and all', async ({ page }) => {
    await page.goto('#/rules?rule=prom%2Fbad-value');
    const entry = rule(page, 'prom/bad-value');
    await expect(entry.getByRole('button').first()).toHaveText(/[\u4e00-\u9fff]/);
    await expect(entry.getByRole('region', { name: '违反规则的示例' })).toBeVisible();
  });
});
