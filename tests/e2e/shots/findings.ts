// Pictures of findings.

import { BROKEN, HEALTHY, manyFindings } from '../support/dumps.ts';
import { openText } from '../support/page.ts';
import { openExample, type Shots, view } from './steps.ts';

export const FINDINGS_SHOTS: Shots = {
  'findings-none': async (page) => {
    await openText(page, 'healthy.prom', HEALTHY);
    await view(page, 'findings');
  },
  'findings-broken': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await view(page, 'findings');
  },
  'findings-open': async (page) => {
    await openExample(page, 'broken-openmetrics');
    await view(page, 'findings?finding=0');
    await page.locator('.excerpt').waitFor();
  },
  'findings-histograms': async (page) => {
    await openExample(page, 'lying-histogram');
    await view(page, 'findings?finding=1');
    await page.locator('.excerpt').waitFor();
  },
  'findings-many': async (page) => {
    await openText(page, 'many.prom', manyFindings(2500));
    await view(page, 'findings?rules=lint%2Fhelp');
  },
  'findings-filtered-out': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await view(page, 'findings?q=nothing+like+it');
  },
};
