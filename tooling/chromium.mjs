import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The Chromium that the tests use: the one named in the environment variable CHROMIUM, else one
 * of the system, else Playwright's own. Needs nothing installed: without Playwright the last is
 * left out.
 *
 * @returns {string | undefined} path of its executable
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist`);
    return named;
  }
  const system = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return system.find((path) => existsSync(path)) ?? playwrightChromium();
}

function playwrightChromium() {
  const require = createRequire(import.meta.url);
  try {
    const playwright = /** @type {typeof import('@playwright/test')} */ (
      require('@playwright/test')
    );
    const path = playwright.chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'MODULE_NOT_FOUND') return undefined; // a fresh clone, before the install
    throw error;
  }
}
