// What another program shares: the browser posts a form to the page.

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../tooling/static-server.mjs';
import { kept } from './support/kept.ts';
import { status } from './support/page.ts';

test.use({ serviceWorkers: 'allow' });

const FOLDER = process.env.EXPOSCOPE_DIST ?? 'dist';
const DUMP = '# TYPE jobs gauge\njobs 3\n';

// The product's own page may send no form. This one stands for the browser's share sheet.
const SHEET = '<!doctype html><title>sheet</title>';

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

test.beforeEach(async ({ page }) => {
  folder = await mkdtemp(join(tmpdir(), 'exposcope-share-'));
  await cp(FOLDER, folder, { recursive: true });
  await writeFile(join(folder, 'sheet.html'), SHEET);
  site = await serve({ folder, prefix: '/deep/er/' });
  await page.goto(site.url);
  await kept(page);
  await page.goto(`${site.url}sheet.html`);
});

test.afterEach(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

interface Shared {
  readonly files?: readonly (readonly [name: string, text: string])[];
  readonly title?: string;
  readonly text?: string;
}

/** Posts the form that the manifest describes, as the browser does for a share. */
async function share(page: Page, shared: Shared): Promise<void> {
  await page.evaluate(({ files = [], title = '', text = '' }) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.enctype = 'multipart/form-data';
    form.action = './?share-target';
    for (const [name, value] of Object.entries({ title, text })) {
      const field = document.createElement('textarea');
      field.name = name;
      field.value = value;
      form.append(field);
    }
    const picker = document.createElement('input');
    picker.type = 'file';
    picker.name = 'file';
    picker.multiple = true;
    const transfer = new DataTransfer();
    for (const [name, content] of files) transfer.items.add(new File([content], name));
    picker.files = transfer.files;
    if (files.length > 0) form.append(picker);
    document.body.append(form);
    form.submit();
  }, shared);
}

/** Names of what is laid aside and not yet taken. */
function inbox(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.startsWith('exposcope-shared '));
    return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
  });
}

test('files are opened, each under its name, and nothing of them stays behind', async ({
  page,
}) => {
  await share(page, {
    files: [
      ['dump einer Säge.prom', DUMP],
      ['jobs.om', `${DUMP}# EOF\n`],
    ],
  });
  await expect(page).toHaveTitle('Overview of dump einer Säge.prom · Exposcope');
  await expect.poll(() => status(page)).toBe('ready');
  expect(page.url()).toMatch(/\/deep\/er\/#\/d\//); // no query: a reload is an ordinary one
  expect(await inbox(page)).toBe(0);
  await page.goto(`${site.url}#/`);
  await expect(page.getByRole('link', { name: 'jobs.om', exact: true }).first()).toBeVisible();
});

test('a text is a dump by its title', async ({ page }) => {
  await share(page, { title: 'from the chat', text: DUMP });
  await expect(page).toHaveTitle('Overview of from the chat · Exposcope');
});

test('a text without a title is opened too, and a share of nothing is told', async ({ page }) => {
  await share(page, { text: DUMP });
  await expect(page).toHaveTitle('Overview of shared text · Exposcope');
  await page.goto(`${site.url}sheet.html`);
  await share(page, {});
  await expect(page.getByText('What was shared holds no file and no text.')).toBeVisible();
  await expect.poll(() => status(page)).toBe('empty');
});
