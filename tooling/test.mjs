// Every check of the project, each of them even if one before it failed.
//
//   npm test         all of it
//   npm run check    the quick part: without the shared suites, the site and the browser
//
// The last line counts: a static check is one test, a test of Vitest or Playwright is one.

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, runJob, runLive } from './jobs.mjs';
import { add, formatTally, readPlaywright, readVitest } from './tally.mjs';
import { findWebKit } from './webkit.mjs';

/**
 * @typedef {import('./jobs.mjs').Job} Job
 * @typedef {import('./tally.mjs').Tally} Tally
 */

const quick = process.argv.includes('--quick');
const reports = join(root, '.reports');

/** Into one folder, so the site leads: it empties it first. @type {Job[]} */
const BUILD_PAGE = [
  { name: 'build: site', bin: 'vite', args: ['build'] },
  { name: 'build: one file', bin: 'vite', args: ['build', '-c', 'vite.single.config.ts'] },
];

/** Each list runs in order and beside the others; the slow ones lead. @type {Job[][]} */
const STATIC_CHECKS = [
  [
    { name: 'lint', bin: 'eslint', args: ['.', '--max-warnings=0'] },
    { name: 'build: command', bin: 'vite', args: ['build', '-c', 'vite.cli.config.ts'] },
    ...(quick ? [] : BUILD_PAGE),
  ],
  [
    {
      name: 'types: page, and Svelte',
      bin: 'svelte-check',
      args: ['--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human'],
    },
    { name: 'types: worker', bin: 'tsc', args: ['-p', 'tsconfig.worker.json'] },
    { name: 'types: Node', bin: 'tsc', args: ['-p', 'tsconfig.node.json'] },
    { name: 'format', bin: 'prettier', args: ['--check', '.'] },
  ],
];

/** What to look for above, if the last line counts a failure. @type {string[]} */
const failures = [];

/** @returns {Promise<Tally>} */
async function staticChecks() {
  let passed = 0;
  await Promise.all(
    STATIC_CHECKS.map(async (jobs) => {
      for (const job of jobs) {
        if (await runJob(job)) passed += 1;
        else failures.push(job.name);
      }
    }),
  );
  return { passed, failed: failures.length, skipped: 0 };
}

/** @returns {Promise<Tally>} */
async function vitest() {
  const file = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  if (quick) args.push('--exclude=tests/suites/**');
  const name = quick ? 'unit tests' : 'unit tests and suites';
  const tally = readVitest(file, await runLive({ name, bin: 'vitest', args }));
  if (tally.failed > 0) failures.push(name);
  return tally;
}

/** @returns {Promise<Tally>} */
async function playwright() {
  const name = 'end-to-end tests';
  const ended = await runLive({ name, bin: 'playwright', args: ['test'] });
  const tally = readPlaywright(join(reports, 'playwright.json'), ended);
  if (tally.failed > 0) failures.push(name);
  return tally;
}

/** A visit with WebKitGTK, on a machine that has it. @returns {Promise<Tally>} */
async function webkit() {
  const name = 'WebKitGTK';
  const file = join(reports, 'webkit.json');
  const args = ['run', '-c', 'vitest.webkit.config.ts', '--reporter=default', '--reporter=json'];
  const job = { name, bin: 'vitest', args: [...args, `--outputFile.json=${file}`] };
  const tally = readVitest(file, await runLive(job));
  if (tally.failed > 0) failures.push(name);
  return tally;
}

// Nothing of an earlier run may stand in for what this one fails to make.
const made = quick ? ['.reports'] : ['.reports', 'dist', 'dist-cli'];
for (const folder of made) await rm(join(root, folder), { recursive: true, force: true });
await mkdir(reports);
let tally = await staticChecks();
tally = add(tally, await vitest());
if (!quick) {
  tally = add(tally, await playwright());
  if (findWebKit() !== undefined) tally = add(tally, await webkit());
}
console.log();
if (!quick && process.env.EXPOSCOPE_SUITES === undefined) {
  console.log('EXPOSCOPE_SUITES is not set: the tests that need the shared suites were skipped.');
}
if (failures.length > 0) console.log(`Failed, see above: ${failures.join(', ')}`);
console.log(formatTally(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
