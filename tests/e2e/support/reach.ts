// The states of the page that are looked at one by one: with axe, without motion, in forced
// colours, by Tab.

import type { Page } from '@playwright/test';
import { BROKEN, HEALTHY, LOGIN_PAGE, TIMES, TWO_ANSWERS } from './dumps.ts';
import { goToHistory, openAllKept } from './history.ts';
import { goTo, hand, holdEngine, openForeign, openText, textFile } from './page.ts';

export type Reach = (page: Page) => Promise<void>;

/** Each brings a page that shows the start screen into a state, and waits until it is there. */
export const STATES: Readonly<Record<string, Reach>> = {
  start: async (page) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  'start with open dumps': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await page.getByRole('heading', { name: 'Open now' }).waitFor();
  },
  'a file held over it': async (page) => {
    await hand(page, 'dragover', [['a.prom', HEALTHY]]);
    await page.getByText('Let go to open 1 file').waitFor();
  },
  reading: async (page) => {
    await holdEngine(page);
    await page.goto('');
    await page.locator('input[type=file]').first().setInputFiles(textFile('a.prom', HEALTHY));
    await page.getByRole('progressbar').waitFor();
  },
  overview: async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await page.getByRole('heading', { name: 'Series by type' }).waitFor();
  },
  'overview of a repaired dump': async (page) => {
    await openText(page, 'crlf.prom', HEALTHY.replaceAll('\n', '\r\n'));
    await page.getByText('Windows line ends').waitFor();
  },
  'findings, one open': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await goTo(page, 'findings?finding=0');
    await page.locator('.excerpt').waitFor();
  },
  'no findings': async (page) => {
    await openText(page, 'healthy.prom', HEALTHY);
    await goTo(page, 'findings');
    await page.getByText('No findings').waitFor();
  },
  families: async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await goTo(page, 'families');
    await page.getByText('wait_seconds').first().waitFor();
  },
  source: async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await goTo(page, 'source?line=3&q=jobs');
    await page.locator('mark').first().waitFor();
  },
  'a family': async (page) => {
    await openText(page, 'times.om', TIMES);
    await goTo(page, 'families?family=wait_seconds');
    await page.getByRole('grid', { name: 'Series' }).getByRole('gridcell').first().waitFor();
  },
  histograms: async (page) => {
    await openText(page, 'times.om', TIMES);
    await goTo(page, 'histograms?family=wait_seconds');
    await page.getByRole('img', { name: /^Distribution of/ }).waitFor();
  },
  'a summary': async (page) => {
    await openText(page, 'times.om', TIMES);
    await goTo(page, 'histograms?family=rpc_seconds');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  'no histograms': async (page) => {
    await openText(page, 'healthy.prom', HEALTHY);
    await goTo(page, 'histograms');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
  history: async (page) => {
    await openAllKept(page, [
      ['healthy.prom', HEALTHY],
      ['broken.prom', BROKEN],
    ]);
    await goToHistory(page);
    await page.getByRole('table', { name: 'History' }).getByText('healthy.prom').waitFor();
  },
  'an empty history': async (page) => {
    await goToHistory(page);
  },
  rules: async (page) => {
    await page.goto('#/rules');
    await page.locator('[data-rule]').first().waitFor();
  },
  'rules of a dump, one open': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await goTo(page, 'rules?level=error&rule=prom%2Fbad-value');
    await page.locator('.excerpt').first().waitFor();
  },
  'several dumps in one file': async (page) => {
    await openText(page, 'two.txt', TWO_ANSWERS);
    await page.getByRole('list', { name: 'Dumps in this file' }).waitFor();
  },
  'no exposition': async (page) => {
    await openForeign(page, 'login.html', LOGIN_PAGE);
  },
  keys: async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
  'several dumps': async (page) => {
    await openText(page, 'a.prom', HEALTHY);
    await openText(page, 'b.prom', BROKEN);
    await page.getByRole('button', { name: 'b.prom, switch dump' }).click();
    await page.getByRole('list', { name: 'Open dumps' }).waitFor();
  },
  crash: async (page) => {
    await page.evaluate(() => setTimeout(() => void Promise.reject(new Error('no data'))));
    await page.getByText('Exposcope made a mistake').waitFor();
  },
};

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 844 };
