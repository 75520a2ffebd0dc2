// Steps on the way to a picture, in whatever language the page speaks.

import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { goTo } from '../support/page.ts';

/** By the name of the picture: brings the page to something worth one. */
export type Shots = Readonly<Record<string, (page: Page) => Promise<void>>>;

export const FOLDER = 'shots';
/** Some 60 MB. */
export const HUGE = join(FOLDER, 'huge.prom');

export const picker = (page: Page): Locator => page.locator('input[type=file]').first();

/** As the start screen lists them. */
const EXAMPLES = [
  'go-service',
  'go-service-openmetrics',
  'label-explosion',
  'lying-histogram',
  'broken-openmetrics',
  'curl-transcript',
] as const;

export async function openExample(page: Page, id: (typeof EXAMPLES)[number]): Promise<void> {
  await page.locator('main li > button:has(.note)').nth(EXAMPLES.indexOf(id)).click();
  await page.waitForFunction(() => document.documentElement.dataset.status === 'ready');
}

export async function view(page: Page, to: string): Promise<void> {
  await goTo(page, to);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
