// Pictures of families, and of one.

import { BROKEN } from '../support/dumps.ts';
import { openText } from '../support/page.ts';
import { smallDump } from './dumps.ts';
import { openExample, type Shots, view } from './steps.ts';

export const FAMILIES_SHOTS: Shots = {
  families: async (page) => {
    await openExample(page, 'label-explosion');
    await view(page, 'families');
  },
  'families-none': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await view(page, 'families?q=nothing_like_it');
  },
  family: async (page) => {
    await openText(page, 'shop.prom', smallDump());
    await view(page, 'families?family=shop_path_requests_total&sort=value');
    await page.getByRole('grid').waitFor();
  },
  'family-histogram': async (page) => {
    await openExample(page, 'go-service-openmetrics');
    await page
      .getByRole('link', { name: /_seconds$/ })
      .first()
      .click();
    await page.getByRole('grid').waitFor();
  },
  'family-filtered': async (page) => {
    await openText(page, 'shop.prom', smallDump());
    await view(
      page,
      'families?family=shop_request_seconds&with=route%3D%252Fcart&q=%7Ble%3D%7E%220.*%22%7D',
    );
    await page.getByRole('grid').waitFor();
  },
  'family-none': async (page) => {
    await openText(page, 'broken.prom', BROKEN);
    await view(page, 'families?family=nothing_like_it');
  },
};
