// What a long list shows, read off the screen as an eye would.

import type { Locator, Page } from '@playwright/test';

export interface ShownRow {
  /** `aria-rowindex`. */
  readonly index: number;
  readonly text: string;
}

/** The list of the screen: the raw text, or the families. */
export const listOf = (page: Page): Locator => page.locator('main [aria-rowcount]');

/** Rows of which a part is in view, after two frames. The head of a table is none. */
export async function shownRows(page: Page): Promise<ShownRow[]> {
  return await listOf(page).evaluate(async (list) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const view = list.getBoundingClientRect();
    // The head lies over the rows that have gone up beneath it.
    const head = list
      .querySelector('[role=rowgroup]:has([role=columnheader])')
      ?.getBoundingClientRect();
    const edge = Math.max(view.top, head?.bottom ?? 0);
    return Array.from(list.querySelectorAll<HTMLElement>('[role=row]'))
      .filter((row) => row.querySelector('[role=columnheader]') === null)
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > edge + 1 && top < view.bottom - 1;
      })
      .map((row) => ({
        index: Number(row.getAttribute('aria-rowindex')),
        text: row.innerText.replaceAll(/\s+/g, ' ').trim(),
      }));
  });
}

/**
 * Looks at every frame from now on, until what it returns is called. That answers what was wrong in
 * any of them: part of the view without a row, or a row without the text that belongs in it.
 *
 * `pattern` makes the text of a row from its number; `#` stands for that.
 */
export async function watchFrames(page: Page, pattern: string): Promise<() => Promise<string[]>> {
  const handle = await listOf(page).evaluateHandle((list, model) => {
    const wrong = new Set<string>();
    let going = true;
    let frames = 0;
    const look = () => {
      frames++;
      const view = list.getBoundingClientRect();
      const rows = Array.from(list.querySelectorAll<HTMLElement>('[role=row]'));
      const boxes = rows.map((row) => row.getBoundingClientRect());
      const top = Math.min(...boxes.map((box) => box.top));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      if (top > view.top + 1) wrong.add(`${top - view.top} pixels without a row at the top`);
      if (bottom < view.bottom - 1) wrong.add(`${view.bottom - bottom} pixels at the foot`);
      for (const row of rows) {
        const expected = model.replaceAll('#', row.getAttribute('aria-rowindex') ?? '?');
        const text = row.querySelector('pre')?.textContent;
        if (text !== expected) wrong.add(`row ${expected} reads ${String(text)}`);
      }
      if (going) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return {
      stop() {
        going = false;
        return frames === 0 ? ['no frame was drawn'] : [...wrong];
      },
    };
  }, pattern);
  return () => handle.evaluate((watch) => watch.stop());
}
