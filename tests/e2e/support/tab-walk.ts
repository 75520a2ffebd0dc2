// A walk through the page with Tab alone, from a button before it to a button after it.

import type { Page } from '@playwright/test';

export interface Stop {
  /** Tag and accessible name or text, for a reader of the failure. */
  readonly name: string;
  /** Whether the one who pressed Tab can tell where he is. */
  readonly seen: boolean;
}

/** A page of ours has fewer stops. */
const MOST_STOPS = 400;

/**
 * Presses Tab, or Shift and Tab, until the page is left, and answers where the focus was. Throws if
 * it comes to a place twice: then it does not get out.
 */
export async function tabWalk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  await page.evaluate((isForward) => {
    for (const end of document.querySelectorAll('[data-end]')) end.remove();
    for (const stop of document.querySelectorAll('[data-stop]')) stop.removeAttribute('data-stop');
    const [before, after] = [0, 1].map(() => document.createElement('button'));
    before!.dataset.end = after!.dataset.end = '';
    document.body.prepend(before!);
    document.body.append(after!);
    (isForward ? before : after)!.focus();
  }, key === 'Tab');
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) throw new Error('the focus was lost');
      if (at.hasAttribute('data-end')) return undefined;
      const name = `${at.localName} ${at.getAttribute('aria-label') ?? at.textContent.trim()}`;
      if (at.hasAttribute('data-stop')) throw new Error(`Tab came back to ${name}`);
      at.setAttribute('data-stop', '');
      const { left, right, top, bottom } = at.getBoundingClientRect();
      const inView = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      const hasRing = (element: Element, of?: string) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element, of);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      };
      // A field wears the ring around its glyph and its key too, a row around all of its cells.
      const wearers = [at, at.closest('.field'), at.closest('[role=row]'), at.closest('li')];
      const ring = wearers.some(
        (wearer) => wearer !== null && (hasRing(wearer) || hasRing(wearer, '::after')),
      );
      return { name: name.replaceAll(/\s+/g, ' ').slice(0, 80), seen: inView && ring };
    });
    if (stop === undefined) return stops;
    stops.push(stop);
    if (stops.length > MOST_STOPS) throw new Error(`${MOST_STOPS} stops and no end`);
  }
}

/** What can be pressed or typed into and was no stop of the last walk. */
export function unreached(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    )
      .filter((control) => !control.matches('[data-stop], [data-end], :disabled, [type=file]'))
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => control.closest('[inert], [aria-hidden=true]') === null)
      // Of a group of signs one is a stop, and the arrow keys go on from there.
      .filter(
        (control) =>
          control.getAttribute('tabindex') !== '-1' ||
          control.parentElement?.querySelector(':scope > [data-stop]') === null,
      )
      // Inside of these the arrow keys go on, from the one row that is a stop.
      .filter((control) => control.closest('[role=grid], [role=table], [role=listbox]') === null)
      .map((control) => `${control.localName} ${control.textContent.trim()}`),
  );
}
