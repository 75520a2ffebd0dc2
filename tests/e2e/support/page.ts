// What the journeys do with the page again and again.

import { expect, type Page } from '@playwright/test';

/** What the page says it shows: `empty`, `loading`, `ready` or `failed`. */
export function status(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset.status);
}

/** A text file for the file picker. */
export function textFile(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** Opens a dump through the file picker, and waits until it is there. */
export async function openText(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(textFile(name, text));
  await expect.poll(() => status(page)).toBe('ready');
}

/** Opens what is no exposition, and waits until that is told. */
export async function openForeign(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(textFile(name, text));
  await expect.poll(() => status(page)).toBe('failed');
}

/** Goes to another screen of the dump by its address. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = location.hash.replace(/^(#\/d\/[^/]+)\/.*$/, `$1/${to}`);
  }, view);
}

/** Drops or pastes texts as files, the way a browser hands them over. */
export async function hand(
  page: Page,
  kind: 'drop' | 'dragover' | 'paste',
  files: readonly (readonly [name: string, text: string])[],
  plain = '',
): Promise<void> {
  await page.evaluate(
    ([type, held, text]) => {
      const transfer = new DataTransfer();
      for (const [name, content] of held) transfer.items.add(new File([content], name));
      if (text !== '') transfer.setData('text/plain', text);
      const init = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        type === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: transfer })
          : new DragEvent(type, { ...init, dataTransfer: transfer }),
      );
    },
    [kind, files, plain] as const,
  );
}

/**
 * Keeps the engine's script from coming until the function that it returns is called: whatever is
 * opened meanwhile stays at its beginning.
 */
export async function holdEngine(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/engine-worker*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
