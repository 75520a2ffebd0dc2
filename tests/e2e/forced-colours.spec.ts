// A system that paints with colours of its own: what a fill said, an edge or a glyph has to say.

import { expect, test } from '@playwright/test';
import { BROKEN } from './support/dumps.ts';
import { goTo, openText } from './support/page.ts';
import { rememberFills, unmarkedChoices, unseenFills } from './support/paint.ts';
import { STATES } from './support/reach.ts';

for (const [name, reach] of Object.entries(STATES)) {
  test(`nothing is said by a fill alone in: ${name}`, async ({ page }) => {
    await page.goto('');
    await reach(page);
    await rememberFills(page);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await unseenFills(page), 'fills').toEqual([]);
    expect(await unmarkedChoices(page), 'choices').toEqual([]);
  });
}

test('the place in the rail has an edge, verdicts and levels have glyphs', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('');
  await openText(page, 'broken.prom', BROKEN);
  const current = page.locator('.rail a[aria-current]');
  expect(await current.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  const rejected = page.locator('[data-verdict="rejects"]').first();
  await expect(rejected.locator('svg')).toBeVisible();
  const edge = await rejected.evaluate(
    (cell) => getComputedStyle(cell, '::before').backgroundColor,
  );
  expect(edge).not.toBe('rgba(0, 0, 0, 0)');
  await goTo(page, 'findings');
  for (const finding of await page.locator('[data-finding]').all()) {
    await expect(finding.locator('svg').first()).toBeVisible();
  }
});

test('a fill that the system takes away is noticed', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => {
    const dot = document.createElement('i');
    dot.id = 'dot';
    dot.style.cssText = 'display: block; inline-size: 8px; block-size: 8px; background: teal';
    document.body.append(dot);
  });
  expect(await rememberFills(page)).toBeGreaterThan(0);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await unseenFills(page)).toEqual([expect.stringContaining('id="dot"')]);
});
