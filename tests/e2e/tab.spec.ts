// Every state of the page, walked through with Tab alone, there and back.

import { expect, test } from '@playwright/test';
import { NARROW, STATES, WIDE } from './support/reach.ts';
import { tabWalk, unreached } from './support/tab-walk.ts';

/** Whose focus stays inside until they are closed, as a dialog's has to. */
const MODAL = new Set(['keys']);

for (const [name, reach] of Object.entries(STATES)) {
  if (MODAL.has(name)) continue;
  for (const [width, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
    test(`Tab reaches everything, is seen and gets out again: ${name}, ${width}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('');
      await reach(page);
      const there = await tabWalk(page, 'Tab');
      expect(there.filter(({ seen }) => !seen)).toEqual([]);
      expect(await unreached(page)).toEqual([]);
      const back = await tabWalk(page, 'Shift+Tab');
      expect(back.map((stop) => stop.name)).toEqual(there.map((stop) => stop.name).reverse());
    });
  }
}

test('Tab stays inside of a dialog, and Escape gets out', async ({ page }) => {
  await page.goto('');
  await STATES.keys!(page);
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const at = document.activeElement;
      // Between the last and the first control a browser may show its own.
      return at === document.body || at?.closest('dialog, [role=dialog]') !== null;
    });
    expect(place).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
