// Pictures of the source.

import { LOGIN_PAGE } from '../support/dumps.ts';
import { openForeign } from '../support/page.ts';
import { openExample, type Shots, view } from './steps.ts';

export const SOURCE_SHOTS: Shots = {
  source: async (page) => {
    await openExample(page, 'broken-openmetrics');
    await view(page, 'source?line=3');
  },
  'source-not-exposition': async (page) => {
    await openForeign(page, 'login.html', LOGIN_PAGE);
    await view(page, 'source');
  },
};
