// Pictures of the start screen, of reading and of what fails.

import { writeFile } from 'node:fs/promises';
import { test } from '@playwright/test';
import { BROKEN, HEALTHY, LOGIN_PAGE } from '../support/dumps.ts';
import { hand, holdEngine, openText, textFile } from '../support/page.ts';
import { smallDump } from './dumps.ts';
import { HUGE, picker, type Shots } from './steps.ts';

export const START_SHOTS: Shots = {
  'start-empty': () => Promise.resolve(),
  'start-unknown-dump': async (page) => {
    await page.goto('#/d/someone0/findings');
  },
  'start-open-dumps': async (page) => {
    await picker(page).setInputFiles([
      textFile('shop.prom', smallDump()),
      textFile('broken.prom', BROKEN),
      textFile('login.html', LOGIN_PAGE),
    ]);
    await page.waitForFunction(() => document.documentElement.dataset.status === 'ready');
    await page.goto('#/');
  },
  'start-drop': (page) =>
    hand(page, 'dragover', [
      ['a.prom', HEALTHY],
      ['b.prom', HEALTHY],
    ]),
  reading: async (page) => {
    await holdEngine(page);
    await page.goto('');
    await picker(page).setInputFiles(textFile('fleet-2026-11-22.prom', smallDump()));
    await page.getByRole('progressbar').waitFor();
  },
  'reading-halfway': async (page) => {
    const path = HUGE;
    await picker(page).setInputFiles(path);
    await page.waitForFunction(
      () =>
        Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')) > 20,
    );
  },
  'failed-unreadable': async (page) => {
    const release = await holdEngine(page);
    await page.goto('');
    const path = test.info().outputPath('gone.prom');
    await writeFile(path, HEALTHY);
    await picker(page).setInputFiles(path);
    await page.getByRole('progressbar').waitFor();
    await writeFile(path, HEALTHY + HEALTHY); // changed since it was picked
    release();
    await page.waitForFunction(() => document.documentElement.dataset.status === 'failed');
  },
  'failed-crash': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await page.evaluate(() => setTimeout(() => void Promise.reject(new Error('x'))));
    await page.getByText('Exposcope made a mistake').waitFor();
  },
};
