import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './tooling/chromium.mjs';
import { freePort } from './tooling/free-port.ts';

// Playwright's workers read this file again and inherit the choice. Set both to test a build of
// your own beside another run.
const port = (process.env.EXPOSCOPE_PORT ??= String(await freePort()));
const folder = (process.env.EXPOSCOPE_DIST ??= 'dist');

const PREFIX = '/some/sub/folder/'; // the site must work from any
const baseURL = `http://127.0.0.1:${port}${PREFIX}`;

const executablePath = findChromium();
const firefox = '/usr/bin/firefox-esr';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000, // both guard against a hang; neither measures
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '.reports/playwright.json' }]],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    serviceWorkers: 'block', // only the tests about it want the whole site fetched first
  },
  webServer: {
    command: `node tooling/static-server.mjs ${folder} ${PREFIX} ${port}`,
    url: baseURL,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          args: [
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
          ...(executablePath === undefined ? {} : { executablePath }),
        },
      },
    },
    // Mozilla's own Firefox, driven over WebDriver BiDi: the same tests, except for those that need
    // what only Chromium lets a test do, and for the matrices that go through every screen in every
    // theme and width, where it is the page's own rules that are looked at.
    ...(existsSync(firefox)
      ? [
          {
            name: 'firefox',
            grepInvert: /@chromium/,
            testIgnore: /(?:a11y|forced-colours|layout-shift|motion|tab)\.spec\.ts$/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
  ],
});
