// What a reader is looking at stays where it is while more of it comes in.

import { expect, test, type Page } from '@playwright/test';
import { BROKEN, LOGIN_PAGE, manyFindings } from './support/dumps.ts';
import { goTo, holdEngine, openForeign, openText, status, textFile } from './support/page.ts';
import { NARROW, WIDE } from './support/reach.ts';

declare global {
  interface Window {
    exposcopeShifts?: string[];
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node?: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/**
 * Writes down every shift, those that follow a key or click too: here nothing is pressed, and what
 * comes later than the answer to a press would be missed otherwise.
 */
async function recordShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = (window.exposcopeShifts = []);
    const rect = ({ x, y, width, height }: DOMRectReadOnly) =>
      [x, y, width, height].map(Math.round).join(' ');
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        for (const { node, previousRect, currentRect } of entry.sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          const name = element === null ? '' : element?.outerHTML.slice(0, 80);
          shifts.push(`${location.hash} ${rect(previousRect)} → ${rect(currentRect)}: ${name}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    // Shifts are told after the frame that they belong to.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
        }),
    );
    return await page.evaluate(() => window.exposcopeShifts ?? []);
  };
}

for (const [width, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
  test.describe(`on a ${width} page`, () => {
    test.use({ viewport });

    test('nothing shifts from the start over the reading to the overview', async ({ page }) => {
      const shifts = await recordShifts(page);
      const release = await holdEngine(page);
      await page.goto('');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await shifts(), 'start').toEqual([]);
      await page.locator('input[type=file]').first().setInputFiles(textFile('a.prom', BROKEN));
      await page.getByRole('progressbar').waitFor();
      release();
      await expect.poll(() => status(page)).toBe('ready');
      await page.getByRole('heading', { name: 'Series by type' }).waitFor();
      await page.locator('.because').first().waitFor();
      expect(await shifts(), 'overview').toEqual([]);
    });

    for (const [view, sign] of Object.entries({
      families: '[role=row] >> text=wait_seconds',
      findings: '[data-finding]',
      'findings?finding=0': '.excerpt',
      source: '[role=row] >> text=wait_seconds_count',
      'source?line=3&q=jobs': 'mark',
    })) {
      test(`nothing shifts on the way to ${view}, from another screen and from its address`, async ({
        page,
      }) => {
        const shifts = await recordShifts(page);
        await page.goto('');
        await openText(page, 'broken.prom', BROKEN);
        await page.getByRole('heading', { name: 'Series by type' }).waitFor();
        await goTo(page, view);
        await page.locator(sign).first().waitFor();
        expect(await shifts()).toEqual([]);
      });
    }

    test('nothing shifts in a list of thousands, nor before what is no exposition', async ({
      page,
    }) => {
      const shifts = await recordShifts(page);
      await page.goto('');
      await openText(page, 'many.prom', manyFindings(2500));
      await goTo(page, 'findings');
      await page.locator('[data-finding], .rule').first().waitFor();
      await goTo(page, 'families');
      await page.locator('[role=row] >> text=aQueue_0').first().waitFor();
      expect(await shifts()).toEqual([]);
      await openForeign(page, 'login.html', LOGIN_PAGE);
      expect(await shifts()).toEqual([]);
    });
  });
}

test('a shift is noticed', async ({ page }) => {
  const shifts = await recordShifts(page);
  await page.goto('');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shifts();
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.blockSize = '300px';
    document.body.prepend(block);
  });
  expect(await shifts()).not.toEqual([]);
});
