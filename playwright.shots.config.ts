import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

/** `npm run shots`: draws every screen in every state into shots/. Chromium only. */
export default defineConfig({
  ...tests,
  testDir: 'tests/e2e/shots',
  testMatch: '**/*.shots.ts',
  reporter: 'list',
  projects: (tests.projects ?? []).filter(({ name }) => name === 'chromium'),
});
