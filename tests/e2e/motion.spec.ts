// Reduced motion: nothing moves by itself. And whatever is asked for, nothing jumps while it loads.

import { expect, test, type Page } from '@playwright/test';
import { goTo, openText } from './support/page.ts';
import { BROKEN } from './support/dumps.ts';
import { STATES } from './support/reach.ts';

declare global {
  interface Window {
    exposcopeMotion?: string[];
  }
}

/** Writes down every transition, animation and smooth scroll from now on. */
async function recordMotion(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = (window.exposcopeMotion = []);
    const nameOf = (target: EventTarget | null) =>
      target instanceof Element ? `${target.localName}.${target.getAttribute('class') ?? ''}` : '';
    for (const type of ['transitionrun', 'animationstart'] as const) {
      document.addEventListener(
        type,
        ({ target }) => moved.push(`${type} ${nameOf(target)}`),
        true,
      );
    }
    const prototype = Element.prototype as unknown as Record<
      string,
      (...args: unknown[]) => unknown
    >;
    const spy = (name: string, isMotion: (options: unknown) => boolean, at: number) => {
      const own = prototype[name]!;
      prototype[name] = function (this: Element, ...args: unknown[]) {
        if (isMotion(args[at])) moved.push(`${name} ${nameOf(this)}`);
        return own.apply(this, args);
      };
    };
    const has = (key: string, wanted: (value: unknown) => boolean) => (options: unknown) =>
      typeof options === 'object' && options !== null && wanted(Reflect.get(options, key));
    spy(
      'animate',
      has('duration', (value) => Number(value) > 0),
      1,
    );
    for (const name of ['scrollTo', 'scrollBy', 'scrollIntoView'])
      spy(
        name,
        has('behavior', (value) => value === 'smooth'),
        0,
      );
  });
  return () => page.evaluate(() => window.exposcopeMotion ?? []);
}

/** Puts the pointer on whatever can be pressed, and opens what can be opened. */
async function touchEverything(page: Page): Promise<void> {
  for (const button of await page.locator('main :is(a, button):visible').all()) {
    await button.hover({ timeout: 1000, force: true });
  }
  const closed = page.locator('main [aria-expanded=false]:visible').first();
  if ((await closed.count()) > 0) await closed.press('Enter');
}

for (const [name, reach] of Object.entries(STATES)) {
  test(`with reduced motion nothing moves in: ${name}`, async ({ page }) => {
    const moved = await recordMotion(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('');
    await reach(page);
    if (!['crash', 'keys', 'reading'].includes(name)) await touchEverything(page);
    expect(await moved()).toEqual([]);
    const running = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(running).toBe(0);
  });
}

test('without that wish, a button answers the pointer', async ({ page }) => {
  const moved = await recordMotion(page);
  await page.goto('');
  await openText(page, 'broken.prom', BROKEN);
  await goTo(page, 'findings');
  await page.locator('[data-finding]').first().waitFor();
  await touchEverything(page);
  expect(await moved()).not.toEqual([]);
});
