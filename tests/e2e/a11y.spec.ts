// WCAG, as far as a program can tell: every state of the page, in both themes and widths.

import { expect, test } from '@playwright/test';
import { violations } from './support/axe.ts';
import { NARROW, STATES, WIDE } from './support/reach.ts';

for (const [name, reach] of Object.entries(STATES)) {
  test(`axe finds nothing in: ${name}`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto('');
    await reach(page);
    expect(await violations(page), 'light, wide').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page), 'dark, wide').toEqual([]);
    await page.setViewportSize(NARROW);
    expect(await violations(page), 'dark, narrow').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page), 'light, narrow').toEqual([]);
  });
}
