// Pictures of the history.

import { BROKEN, HEALTHY, LOGIN_PAGE, TIMES } from '../support/dumps.ts';
import { keeping, openKept } from '../support/history.ts';
import { openForeign, openText } from '../support/page.ts';
import { smallDump } from './dumps.ts';
import { view, type Shots } from './steps.ts';

const KEPT = [
  ['shop-7c9f.prom', smallDump()],
  ['checkout.om', TIMES],
  ['a-dump-with-a-very-long-name-from-production-eu-west.prom', HEALTHY],
  ['broken.prom', BROKEN],
] as const;

export const HISTORY_SHOTS: Shots = {
  'history-empty': async (page) => {
    await page.goto('#/history');
  },
  'history-many': async (page) => {
    for (const [name, text] of KEPT) await openKept(page, name, text);
    await openForeign(page, 'login.html', LOGIN_PAGE);
    await page.goto('#/history');
  },
  'history-of-a-dump': async (page) => {
    for (const [name, text] of KEPT) await openKept(page, name, text);
    await view(page, 'history');
  },
  'history-nothing-found': async (page) => {
    for (const [name, text] of KEPT.slice(0, 2)) await openKept(page, name, text);
    await page.goto('#/history?q=nothing+like+it');
  },
  'start-recent': async (page) => {
    for (const [name, text] of KEPT) await openKept(page, name, text);
    await page.goto('#/');
  },
  'overview-not-kept': async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await page.goto('');
    await openText(page, 'broken.prom', BROKEN);
    await keeping(page);
  },
};
