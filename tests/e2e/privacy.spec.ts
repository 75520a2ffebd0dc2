import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../tooling/static-server.mjs';
import {
  attemptFromPage,
  attemptFromWorker,
  PAGE_ATTEMPTS,
  WORKER_ATTEMPTS,
  type Outcomes,
} from './support/attempts.ts';
import { serveForeign, type ForeignServer } from './support/foreign-server.ts';
import { openText, status } from './support/page.ts';
import { visitEverything } from './support/visit.ts';

const FOLDER = process.env.EXPOSCOPE_DIST ?? 'dist';

const POLICY =
  "default-src 'none'; connect-src 'none'; script-src 'self'; style-src 'self'; " +
  "img-src 'self' data: blob:; worker-src 'self' blob:; manifest-src 'self'; " +
  "base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types svelte-trusted-html exposcope-worker";

const DUMP = '# TYPE jobs_total counter\njobs_total{queue="mail"} 3\njobs_total{queue="push"} 4\n';

let foreign: ForeignServer;

test.beforeEach(async () => {
  foreign = await serveForeign();
});

test.afterEach(() => foreign.close());

async function openDump(page: Page): Promise<void> {
  await page.goto('');
  await openText(page, 'jobs.prom', DUMP);
}

function all(names: readonly string[], outcome: 'refused' | 'done'): Outcomes {
  return Object.fromEntries(names.map((name) => [name, outcome]));
}

test('the built page states its policy word for word, before everything else', async ({ page }) => {
  await page.goto('');
  const policies = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policies).toHaveCount(1);
  await expect(policies).toHaveAttribute('content', POLICY);
  const order = await page.evaluate(() =>
    [...document.head.children].slice(0, 2).map((element) => element.outerHTML.slice(0, 14)),
  );
  expect(order).toEqual(['<meta charset=', '<meta http-equ']);
});

test('from the page nothing can be sent', async ({ page }) => {
  await page.goto('');
  const outcomes = await page.evaluate(attemptFromPage, foreign.url);
  expect(outcomes).toEqual(all(PAGE_ATTEMPTS, 'refused'));
  expect([...foreign.received]).toEqual([]);
});

test('from the engine worker nothing can be sent', async ({ page }) => {
  // The worker is the product's own, started by its own hand; only its source has a sentence more.
  await page.addInitScript((probe) => {
    const Native = Blob;
    const ProbedBlob = class extends Native {
      constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
        super(options.type === 'text/javascript' ? [...parts, '\n', probe] : parts, options);
      }
    };
    globalThis.Blob = ProbedBlob;
  }, workerProbe());
  await openDump(page);
  expect(await page.evaluate(askProbe, foreign.url)).toEqual(all(WORKER_ATTEMPTS, 'refused'));
  expect([...foreign.received]).toEqual([]);
});

test('without the policy each of these attempts arrives', async ({ page }) => {
  await page.goto(`${foreign.url}bare`);
  // As text, whose value is not waited for: some never tell that they went through.
  await page.evaluate(`void (${attemptFromPage.toString()})(${JSON.stringify(foreign.url)})`);
  await expect.poll(() => [...foreign.received].sort()).toEqual([...PAGE_ATTEMPTS].sort());

  await page.evaluate((probe) => {
    new Worker(URL.createObjectURL(new Blob([probe])));
  }, workerProbe());
  expect(await page.evaluate(askProbe, foreign.url)).toEqual(all(WORKER_ATTEMPTS, 'done'));
});

/** Code for a worker: tries all as soon as a URL arrives on the channel, and answers there. */
function workerProbe(): string {
  return `{
    const channel = new BroadcastChannel('probe');
    channel.onmessage = async ({ data }) => {
      if (typeof data === 'string') channel.postMessage(await (${attemptFromWorker.toString()})(data));
    };
    channel.postMessage(true);
  }`;
}

/** Page side of the probe. Asks again when a worker says that it listens. */
function askProbe(url: string): Promise<unknown> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel('probe');
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === true) channel.postMessage(url);
      else resolve(data);
    };
    channel.postMessage(url);
  });
}

test.describe('with its service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a whole visit asks for files of the build alone', async ({ page, baseURL }) => {
    const strangers: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (/^(?:blob|data):/.test(url)) return;
      const path = url.startsWith(baseURL ?? '?') ? url.slice(baseURL?.length) : undefined;
      const file = path === '' ? 'index.html' : path;
      const built = file !== undefined && existsSync(join(FOLDER, file));
      if (!built || request.method() !== 'GET') strangers.push(`${request.method()} ${url}`);
    });
    page.on('console', (message) => {
      if (/error|warning/.test(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.goto('');
    await visitEverything(page);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

for (const prefix of ['/', '/a/', '/deep/er/ü/']) {
  test(`the site works below ${prefix}`, async ({ page }) => {
    const site = await serve({
      folder: FOLDER,
      prefix: encodeURI(prefix),
    });
    try {
      await page.goto(site.url);
      await expect.poll(() => status(page)).toBe('empty');
    } finally {
      await site.close();
    }
  });
}
