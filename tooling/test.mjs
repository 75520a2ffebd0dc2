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

/**
 * @typedef {import('./jobs.mjs').Job} Job
 * @typedef {import('./tally.mjs').Tally} Tally
 */

const quick = process.argv.includes('--quick');
const reports = join(root, '.reports');

/** @type {Job} */
const BUILD_SITE = { name: 'build: site', bin: 'vite', args: ['build'] };

/** Each list runs in order and beside the others; the slow ones lead. @type {Job[][]} */
const STATIC_CHECKS = [
  [
    { name: 'lint', bin: 'eslint', args: ['.', '--max-warnings=0'] },
    { name: 'build: command', bin: 'vite', args: ['build', '-c', 'vite.cli.config.ts'] },
    ...(quick ? [] : [BUILD_SITE]),
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

/** @returns {Promise<Tally>} */
async function staticChecks() {
  const results = await Promise.all(
    STATIC_CHECKS.map(async (jobs) => {
      const passed = [];
      for (const job of jobs) passed.push(await runJob(job));
      return passed;
    }),
  );
  const all = results.flat();
  const passed = all.filter(Boolean).length;
  return { passed, failed: all.length - passed, skipped: 0 };
}

/** @returns {Promise<Tally>} */
async function vitest() {
  const file = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  if (quick) args.push('--exclude=tests/suites/**');
  const passed = await runLive({ name: 'unit and suites', bin: 'vitest', args });
  return readVitest(file, passed);
}

/** @returns {Promise<Tally>} */
async function playwright() {
  const passed = await runLive({ name: 'end to end', bin: 'playwright', args: ['test'] });
  return readPlaywright(join(reports, 'playwright.json'), passed);
}

await rm(reports, { recursive: true, force: true });
await mkdir(reports);
let tally = await staticChecks();
tally = add(tally, await vitest());
if (!quick) tally = add(tally, await playwright());
console.log(`\n${formatTally(tally)}`);
process.exitCode = tally.failed > 0 ? 1 : 0;
