// Draws every screen in every state, in both themes and widths, into shots/. Not a test: it is
// there to be looked at.

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type Page } from '@playwright/test';
import { hugeDump } from './dumps.ts';
import { FAMILIES_SHOTS } from './families.ts';
import { FINDINGS_SHOTS } from './findings.ts';
import { HISTOGRAM_SHOTS } from './histograms.ts';
import { HISTORY_SHOTS } from './history.ts';
import { OVERVIEW_SHOTS } from './overview.ts';
import { RULES_SHOTS } from './rules.ts';
import { SHELL_SHOTS } from './shell.ts';
import { SOURCE_SHOTS } from './source.ts';
import { START_SHOTS } from './start.ts';
import { FOLDER, HUGE, type Shots } from './steps.ts';

const SHOTS: Shots = {
  ...START_SHOTS,
  ...OVERVIEW_SHOTS,
  ...FAMILIES_SHOTS,
  ...FINDINGS_SHOTS,
  ...HISTOGRAM_SHOTS,
  ...SOURCE_SHOTS,
  ...HISTORY_SHOTS,
  ...RULES_SHOTS,
  ...SHELL_SHOTS,
};

const WIDTHS = { 1440: { width: 1440, height: 900 }, 390: { width: 390, height: 844 } } as const;

/** A picture that nobody would scroll through further. */
const HIGHEST = 4000;

/** Heavy ones and those that only matter once are drawn in one theme. */
const SUMMARY = /^(reading-halfway|overview-huge|start-unknown|failed-unreadable)/;

/** One or more of each screen, reached without a word of either language. */
const BOTH_LANGUAGES: ReadonlySet<string> = new Set([
  'start-empty',
  'start-open-dumps',
  'overview-small',
  'overview-broken',
  'overview-explosion',
  'overview-lossy',
  'overview-not-exposition',
  'overview-targets',
  'findings-broken',
  'findings-open',
  'families',
  'family',
  'histogram-bytes',
  'history-many',
  'rules-open',
  'source',
  'keys',
]);

test.beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  if (!existsSync(HUGE)) await writeFile(HUGE, hugeDump());
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
          if (locale === 'zh-CN' && (theme === 'dark' || !BOTH_LANGUAGES.has(name))) continue;
          const language = locale.slice(0, 2);
          test(`${name} ${width} ${theme} ${language}`, async ({ page }) => {
            await page.setViewportSize(viewport);
            await page.emulateMedia({ colorScheme: theme });
            await page.goto('');
            await page.getByRole('heading', { level: 1 }).waitFor();
            await reach(page);
            await page.mouse.move(0, 0); // no row is drawn as if it were pointed at
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
