// Draws every screen in every state, in both themes and widths, into shots/. Not a test: it is
// there to be looked at.

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type Page } from '@playwright/test';
import { BROKEN, HEALTHY, LOGIN_PAGE, manyFindings } from '../support/dumps.ts';
import {
  goTo,
  hand,
  holdEngine,
  openForeign,
  openText,
  textFile,
} from '../support/page.ts';
import { federation, hugeDump, smallDump, twoScrapes } from './dumps.ts';
import { HISTOGRAM_SHOTS } from './histograms.ts';

const FOLDER = 'shots';

const picker = (page: Page) => page.locator('input[type=file]').first();

async function openExample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  await page.waitForFunction(() => document.documentElement.dataset.status === 'ready');
}

async function view(page: Page, to: string): Promise<void> {
  await goTo(page, to);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Each brings the page to something worth a picture. */
const SHOTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
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
  'reading': async (page) => {
    await holdEngine(page);
    await page.goto('');
    await picker(page).setInputFiles(textFile('fleet-2026-11-22.prom', smallDump()));
    await page.getByRole('progressbar').waitFor();
  },
  'reading-halfway': async (page) => {
    const path = join(FOLDER, 'huge.prom');
    await picker(page).setInputFiles(path);
    await page.waitForFunction(
      () => Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')) > 20,
    );
  },
  'overview-small': (page) => openText(page, 'shop.prom', smallDump()),
  'overview-broken': (page) => openText(page, 'broken.prom', BROKEN),
  'overview-openmetrics': (page) => openExample(page, 'The same in OpenMetrics'),
  'overview-explosion': (page) => openExample(page, 'A label explosion'),
  'overview-transcript': (page) => openExample(page, 'What curl -v left'),
  'overview-huge': async (page) => {
    await picker(page).setInputFiles(join(FOLDER, 'huge.prom'));
    await page.waitForFunction(() => document.documentElement.dataset.status === 'ready');
  },
  'overview-lossy': (page) =>
    openText(page, 'diff.txt', smallDump().replace(/^/gm, '+').replace(/^\+# TYPE/m, '-# TYPE')),
  'overview-not-exposition': (page) => openForeign(page, 'login.html', LOGIN_PAGE),
  'overview-empty-file': (page) => openForeign(page, 'empty.prom', ''),
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
  'findings-none': async (page) => {
    await openText(page, 'healthy.prom', HEALTHY);
    await view(page, 'findings');
  },
  'findings-broken': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await view(page, 'findings');
  },
  'findings-open': async (page) => {
    await openExample(page, 'A broken OpenMetrics body');
    await view(page, 'findings?finding=0');
    await page.locator('.excerpt').waitFor();
  },
  'findings-histograms': async (page) => {
    await openExample(page, 'Histograms that lie');
    await view(page, 'findings?finding=1');
    await page.locator('.excerpt').waitFor();
  },
  'findings-many': async (page) => {
    await openText(page, 'many.prom', manyFindings(2500));
    await view(page, 'findings?rules=lint%2Fhelp');
  },
  'findings-filtered-out': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await view(page, 'findings?q=nothing+like+it');
  },
  'families': async (page) => {
    await openExample(page, 'A label explosion');
    await view(page, 'families');
  },
  'families-none': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await view(page, 'families?q=nothing_like_it');
  },
  ...HISTOGRAM_SHOTS,
  'family': async (page) => {
    await openText(page, 'shop.prom', smallDump());
    await view(page, 'families?family=shop_path_requests_total&sort=value');
    await page.getByRole('grid').waitFor();
  },
  'family-histogram': async (page) => {
    await openExample(page, 'The same in OpenMetrics');
    await page.getByRole('link', { name: /_seconds$/ }).first().click();
    await page.getByRole('grid').waitFor();
  },
  'family-filtered': async (page) => {
    await openText(page, 'shop.prom', smallDump());
    await view(page, 'families?family=shop_request_seconds&with=route%3D%252Fcart&q=%7Ble%3D%7E%220.*%22%7D');
    await page.getByRole('grid').waitFor();
  },
  'family-none': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await view(page, 'families?family=nothing_like_it');
  },
  'source': async (page) => {
    await openExample(page, 'A broken OpenMetrics body');
    await view(page, 'source?line=3');
  },
  'source-not-exposition': async (page) => {
    await openForeign(page, 'login.html', LOGIN_PAGE);
    await view(page, 'source');
  },
  'keys': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await page.keyboard.press('?');
  },
  'switcher': async (page) => {
    await picker(page).setInputFiles(
      ['shop.prom', 'checkout.prom', 'a-dump-with-a-very-long-name-from-production-eu-west.prom'].map(
        (name) => textFile(name, smallDump()),
      ),
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
  'overview-responses': (page) => openText(page, 'two.txt', twoScrapes()),
  'overview-targets': (page) => openText(page, 'federate.prom', federation()),
  'search': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await page.locator('header .field').click();
    await page.keyboard.type('wait_seconds');
  },
};

const WIDTHS = { 1440: { width: 1440, height: 900 }, 390: { width: 390, height: 844 } } as const;

/** A picture that nobody would scroll through further. */
const HIGHEST = 4000;

/** Heavy ones and those that only matter once are drawn in one theme. */
const SUMMARY = /^(reading-halfway|overview-huge|start-unknown|failed-unreadable)/;

test.beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  const huge = join(FOLDER, 'huge.prom');
  if (!existsSync(huge)) await writeFile(huge, hugeDump());
});

/** Waits until the page has not changed for a quarter of a second of its own frames. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const QUIET_FRAMES = 15;
    await document.fonts.ready;
    let quiet = 0;
    const observer = new MutationObserver(() => (quiet = 0));
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await new Promise<void>((resolve) => {
      const frame = () => (++quiet < QUIET_FRAMES ? requestAnimationFrame(frame) : resolve());
      requestAnimationFrame(frame);
    });
    observer.disconnect();
  });
}

for (const locale of ['en-GB', 'zh-CN'] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    for (const [name, reach] of Object.entries(SHOTS)) {
      for (const [width, viewport] of Object.entries(WIDTHS)) {
        for (const theme of ['light', 'dark'] as const) {
          if (theme === 'dark' && SUMMARY.test(name)) continue;
          // What is reached by English words is drawn in English; the rest in one theme.
          if (locale === 'zh-CN' && (theme === 'dark' || !/^(start-empty|overview-(small|broken)|findings-broken|keys)$/.test(name))) continue;
          const language = locale.slice(0, 2);
          test(`${name} ${width} ${theme} ${language}`, async ({ page }) => {
            await page.setViewportSize(viewport);
            await page.emulateMedia({ colorScheme: theme });
            await page.goto('');
            await page.getByRole('heading', { level: 1 }).waitFor();
            await reach(page);
            // What is under way is drawn at once; elsewhere words, excerpts and lines may come late.
            if (name !== 'reading-halfway') await still(page);
            const file = `${name}-${width}-${theme}${language === 'en' ? '' : `-${language}`}.png`;
            // As high as its content, so that bars stand at its ends and lists are drawn whole.
            if (!/^(source|families|keys|switcher|search|start-drop|reading-halfway)/.test(name)) {
              const content = await page.evaluate(() => document.documentElement.scrollHeight);
              await page.setViewportSize({
                width: viewport.width,
                height: Math.min(Math.max(content, viewport.height), HIGHEST),
              });
              await still(page);
            }
            await page.screenshot({ path: join(FOLDER, file) });
          });
        }
      }
    }
  });
}
