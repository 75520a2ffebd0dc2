import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARIES = '/usr/lib';

/**
 * The programs of WebKitGTK that its tests use (Debian: webkit2gtk-driver and xvfb).
 *
 * @returns {{ driver: string, browser: string, display: string } | undefined} undefined unless all
 *   of them are there
 */
export function findWebKit() {
  const driver = '/usr/bin/WebKitWebDriver';
  const display = '/usr/bin/xvfb-run';
  if (!existsSync(driver) || !existsSync(display)) return undefined;
  const browser = readdirSync(LIBRARIES)
    .filter((name) => name.endsWith('-linux-gnu'))
    .flatMap((machine) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) =>
        join(LIBRARIES, machine, version, 'MiniBrowser'),
      ),
    )
    .find((path) => existsSync(path));
  return browser === undefined ? undefined : { driver, browser, display };
}
