// Pictures of the catalogue of rules.

import { BROKEN } from '../support/dumps.ts';
import { openText } from '../support/page.ts';
import { view, type Shots } from './steps.ts';

export const RULES_SHOTS: Shots = {
  rules: async (page) => {
    await page.goto('#/rules');
    await page.locator('[data-rule]').first().waitFor();
  },
  'rules-open': async (page) => {
    await page.goto('#/rules?q=hist-le&rule=prom%2Fhist-le');
    await page.locator('.excerpt').first().waitFor();
  },
  'rules-of-a-dump': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await view(page, 'rules?level=error&rule=prom%2Fbad-value');
    await page.locator('.excerpt').first().waitFor();
  },
  'rules-nothing-found': async (page) => {
    await page.goto('#/rules?q=nothing+like+it');
    await page.locator('h1').waitFor();
  },
};
