// Pictures of what lies around every screen.

import { BROKEN, HEALTHY, LOGIN_PAGE } from '../support/dumps.ts';
import { openText, textFile } from '../support/page.ts';
import { smallDump } from './dumps.ts';
import { picker, type Shots } from './steps.ts';

export const SHELL_SHOTS: Shots = {
  keys: async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await page.keyboard.press('?');
  },
  switcher: async (page) => {
    await picker(page).setInputFiles(
      [
        'shop.prom',
        'checkout.prom',
        'a-dump-with-a-very-long-name-from-production-eu-west.prom',
      ].map((name) => textFile(name, smallDump())),
    );
    await page.getByRole('button', { name: 'shop.prom, switch dump' }).click();
  },
  'switcher-many': async (page) => {
    const files = Array.from({ length: 30 }, (_, n) => textFile(`node-${n + 1}.prom`, HEALTHY));
    await picker(page).setInputFiles([
      ...files,
      textFile('login.html', LOGIN_PAGE),
      textFile('broken.prom', BROKEN),
    ]);
    await page.waitForFunction(() => document.documentElement.dataset.status === 'ready');
    await page.keyboard.press('P');
    await page.getByRole('heading', { name: 'broken.prom' }).waitFor();
    await page.getByRole('button', { name: 'broken.prom, switch dump' }).click();
  },
  search: async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await page.locator('header .field').click();
    await page.keyboard.type('wait_seconds');
  },
};
