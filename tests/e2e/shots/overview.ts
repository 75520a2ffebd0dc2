// Pictures of the overview.

import { gzipSync } from 'node:zlib';
import { BROKEN, LOGIN_PAGE } from '../support/dumps.ts';
import { openForeign, openText } from '../support/page.ts';
import { federation, smallDump, twoScrapes } from './dumps.ts';
import { HUGE, openExample, picker, type Shots } from './steps.ts';

export const OVERVIEW_SHOTS: Shots = {
  'overview-small': (page) => openText(page, 'shop.prom', smallDump()),
  'overview-broken': (page) => openText(page, 'broken.prom', BROKEN),
  'overview-openmetrics': (page) => openExample(page, 'go-service-openmetrics'),
  'overview-explosion': (page) => openExample(page, 'label-explosion'),
  'overview-transcript': (page) => openExample(page, 'curl-transcript'),
  'overview-huge': async (page) => {
    await picker(page).setInputFiles(HUGE);
    await page.waitForFunction(() => document.documentElement.dataset.status === 'ready');
  },
  'overview-lossy': async (page) => {
    // A download that broke off: the counts are of what came.
    const packed = gzipSync(smallDump());
    const buffer = packed.subarray(0, Math.floor(packed.length * 0.6));
    const mimeType = 'application/gzip';
    await picker(page).setInputFiles({ name: 'shop.prom.gz', mimeType, buffer });
    await page.waitForFunction(() => document.documentElement.dataset.status === 'ready');
  },
  'overview-not-exposition': (page) => openForeign(page, 'login.html', LOGIN_PAGE),
  'overview-empty-file': (page) => openForeign(page, 'empty.prom', ''),
  'overview-responses': (page) => openText(page, 'two.txt', twoScrapes()),
  'overview-targets': (page) => openText(page, 'federate.prom', federation()),
};
