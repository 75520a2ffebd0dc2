// The page as a program: installed, and given files by the system.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { serve } from '../../tooling/static-server.mjs';
import { kept } from './support/kept.ts';
import { openText, status } from './support/page.ts';

const FOLDER = process.env.EXPOSCOPE_DIST ?? 'dist';

test('the page can be installed, and opens the files it says it can @chromium', async ({
  launchOptions,
}) => {
  const own = await mkdtemp(join(tmpdir(), 'exposcope-install-'));
  const site = await serve({ folder: FOLDER, prefix: '/deep/er/' });
  // A private window cannot install; the home of its own keeps it off the desktop of this machine.
  const context = await chromium.launchPersistentContext(join(own, 'profile'), {
    ...launchOptions,
    headless: true,
    serviceWorkers: 'allow',
    locale: 'en-GB',
    env: { ...process.env, HOME: own, XDG_DATA_HOME: join(own, 'data') },
  });
  try {
    const page = await context.newPage();
    await page.goto(site.url);
    await kept(page);
    const browser = await context.newCDPSession(page);
    expect((await browser.send('Page.getAppManifest')).errors).toEqual([]);
    expect(await browser.send('Page.getInstallabilityErrors')).toEqual({
      installabilityErrors: [],
    });

    const manifestId = site.url; // it names none, and so is known by where it starts
    await browser.send('PWA.install', { manifestId });
    const { fileHandlers } = await browser.send('PWA.getOsAppState', { manifestId });
    const extensions = fileHandlers.flatMap(({ accepts }) =>
      accepts.flatMap(({ fileExtensions }) => fileExtensions),
    );
    expect(extensions).toEqual(
      expect.arrayContaining(['.prom', '.om', '.metrics', '.txt', '.gz', '.zst', '.zip']),
    );

    await openText(page, 'first.prom', '# TYPE jobs gauge\njobs 3\n');
    const files = await Promise.all(
      ['launched.prom', 'launched.om'].map(async (name) => {
        const file = join(own, name);
        await writeFile(file, `# TYPE ${name.replace('.', '_')} gauge\n`);
        return file;
      }),
    );
    await browser.send('PWA.launchFilesInApp', { manifestId, files });
    // The page that is open is given them, beside what it has.
    await expect(page).toHaveTitle('Overview of launched.prom · Exposcope');
    await page.goto(`${site.url}#/`);
    for (const name of ['first.prom', 'launched.prom', 'launched.om']) {
      await expect(page.getByRole('link', { name, exact: true }).first()).toBeVisible();
    }
    await browser.send('PWA.uninstall', { manifestId });
  } finally {
    await context.close();
    await site.close();
    await rm(own, { recursive: true, force: true });
  }
});

test('a file that has gone before it was read is told, and the others are opened', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const text = '# TYPE jobs gauge\njobs 3\n';
    const files = [
      {
        name: 'gone.prom',
        getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
      },
      { name: 'there.prom', getFile: () => Promise.resolve(new File([text], 'there.prom')) },
    ];
    Object.defineProperty(window, 'launchQueue', {
      value: { setConsumer: (consume: (launch: unknown) => void) => consume({ files }) },
    });
  });
  await page.goto('');
  await expect(page.getByText('gone.prom is no longer there')).toBeVisible();
  await expect.poll(() => status(page)).toBe('ready');
  await expect(page).toHaveTitle('Overview of there.prom · Exposcope');
});
