// A visit of the built site with WebKitGTK, which nothing else here drives.

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { serve } from '../../tooling/static-server.mjs';
import { WebKit } from './web-driver.ts';

const FOLDER = resolve(process.env.EXPOSCOPE_DIST ?? 'dist');
const PATIENCE = { timeout: 20_000, interval: 50 };

const DUMP = `# HELP wait_seconds How long jobs wait.
# TYPE wait_seconds histogram
wait_seconds_bucket{le="1"} 5
wait_seconds_bucket{le="2"} 7
wait_seconds_bucket{le="+Inf"} 8
wait_seconds_sum 9
wait_seconds_count 8
# TYPE jobs_running gauge
jobs_running{queue="mail"} three
jobs_running{queue="print"} 1
`;

/** Keeps what the page complains about. Put before the first script of the page. */
const LISTEN = `
(function () {
  var heard = (window.heard = []);
  function note(kind) {
    return function () { heard.push(kind + ' ' + Array.prototype.join.call(arguments, ' ')); };
  }
  console.error = note('error');
  console.warn = note('warning');
  addEventListener('error', function (event) { heard.push('uncaught ' + event.message); });
  addEventListener('unhandledrejection', function (event) { heard.push('unhandled ' + event.reason); });
  document.addEventListener('securitypolicyviolation', function (event) {
    heard.push('refused ' + event.violatedDirective + ' ' + event.blockedURI);
  });
})();
`;

let own: string;
let dump: string;
let browser: WebKit;

beforeAll(async () => {
  own = await mkdtemp(join(tmpdir(), 'exposcope-webkit-site-'));
  dump = join(own, 'jobs.prom');
  await writeFile(dump, DUMP);
});

afterAll(() => rm(own, { recursive: true }));

beforeEach(async () => {
  browser = await WebKit.start();
});

afterEach(() => browser.close());

const title = () => browser.run('return document.title');

async function becomes(wanted: string): Promise<void> {
  await vi.waitFor(async () => {
    expect(await browser.run('return document.documentElement.dataset.status')).toBe(wanted);
  }, PATIENCE);
}

/** Waits until the page goes by this title. */
async function shows(wanted: string): Promise<void> {
  await vi.waitFor(async () => {
    expect(await title()).toBe(`${wanted} · Exposcope`);
  }, PATIENCE);
}

async function openDump(): Promise<void> {
  await browser.type('input[type=file]', dump);
  await becomes('ready');
  await shows('Overview of jobs.prom');
}

/** Waits until the history has the dump. */
async function keepDump(): Promise<void> {
  await browser.press('6');
  await browser.text("//main//*[contains(text(), '1 dump kept')]");
}

const SCREENS = [
  ['1', 'Overview of jobs.prom'],
  ['2', 'Families of jobs.prom'],
  ['3', 'Findings in jobs.prom'],
  ['4', 'Histograms of jobs.prom'],
  ['5', 'Source of jobs.prom'],
] as const;

describe('in WebKitGTK', () => {
  it('a dump is read and every screen shows it, with nothing on the console', async () => {
    const heard = join(own, 'heard');
    await cp(FOLDER, heard, { recursive: true });
    const [first = ''] = (await readdir(join(heard, 'assets'))).filter((name) =>
      /^support-\w+\.js$/.test(name),
    );
    const support = join(heard, 'assets', first);
    await writeFile(support, LISTEN + (await readFile(support, 'utf8')));
    const site = await serve({ folder: heard, prefix: '/deep/er/' });
    try {
      await browser.open(site.url);
      await becomes('empty');
      await openDump();
      for (const [key, wanted] of SCREENS) {
        await browser.press(key);
        await shows(wanted);
        await browser.text('main h1');
      }
      await browser.click("//button[normalize-space()='中文']");
      await shows('jobs.prom 原文');
      expect(await browser.run('return window.heard')).toEqual([]);
    } finally {
      await site.close();
    }
  });

  it('a reload shows what was open, and all of it works once the server is gone', async () => {
    const site = await serve({ folder: FOLDER, prefix: '/deep/er/' });
    await browser.open(site.url);
    await browser.runAsync('navigator.serviceWorker.ready.then(() => arguments[0]())');
    await openDump();
    await keepDump();
    await browser.press('3');
    await shows('Findings in jobs.prom');
    await browser.reload();
    await becomes('ready');
    await shows('Findings in jobs.prom');

    await site.close();
    await browser.open(site.url);
    await becomes('empty');
    await openDump();
    for (const [key, wanted] of SCREENS) {
      await browser.press(key);
      await shows(wanted);
    }
  });

  it('the product as one file reads a dump from a disk, and has it again after a reload', async () => {
    await browser.open(pathToFileURL(join(FOLDER, 'exposcope.html')).href);
    await becomes('empty');
    await openDump();
    await keepDump();
    await browser.press('3');
    await shows('Findings in jobs.prom');
    await browser.reload();
    await becomes('ready');
    await shows('Findings in jobs.prom');
  });
});
