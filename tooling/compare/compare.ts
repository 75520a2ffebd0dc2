// `npm run compare`: what promtool, Prometheus and `exposcope check` say about the dumps of
// docs/cases.
//
//   npm run compare               prints the tables
//   npm run compare -- --write    and puts them into docs/comparison.md
//
// promtool and prometheus are those of the machine.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES } from './cases.ts';
import { replaceTables } from './document.ts';
import { askExposcope } from './exposcope.ts';
import { scrapeAll } from './prometheus.ts';
import { askPromtool, versionOf } from './promtool.ts';
import { tables, type Compared } from './table.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/cases');

const versions = { promtool: versionOf('promtool'), prometheus: versionOf('prometheus') };
const { promtool, prometheus } = versions;
if (promtool === undefined || prometheus === undefined) {
  throw new Error('promtool and prometheus have to be installed: what they say is not made up');
}

const scrapes = await scrapeAll(CASES, folder);
const compared: Compared[] = [];
for (const each of CASES) {
  const path = join(folder, each.file);
  compared.push({
    case: each,
    promtool: askPromtool(readFileSync(path)),
    scrape: scrapes.get(each.file),
    exposcope: await askExposcope(path, each.servedAs),
  });
}
const text = tables(compared, { promtool, prometheus });
console.log(text);
if (process.argv.includes('--write')) {
  const document = join(root, 'docs/comparison.md');
  writeFileSync(document, await replaceTables(readFileSync(document, 'utf8'), text));
}
