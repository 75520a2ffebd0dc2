// Counts what passed, failed and was skipped, from the JSON reports of Vitest and Playwright.

import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
const NO_REPORT = { passed: 0, failed: 1, skipped: 0 };

/**
 * A runner that failed has at least one failure, also where no test could be blamed: a file that
 * does not load, a server that does not start, a report that was never written.
 *
 * @param {Tally} tally
 * @param {boolean} ended whether the runner ended well
 * @returns {Tally}
 */
function blame(tally, ended) {
  return ended || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** @param {string} file @returns {string | undefined} its text; undefined if it was not written */
function readReport(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * @param {string} file
 * @param {boolean} ended whether the runner ended well
 * @returns {Tally}
 */
export function readVitest(file, ended) {
  const text = readReport(file);
  if (text === undefined) return NO_REPORT;
  /** @type {Record<`num${'Passed' | 'Failed' | 'Pending' | 'Todo'}Tests`, number>} */
  const report = JSON.parse(text);
  return blame(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    ended,
  );
}

/**
 * @param {string} file
 * @param {boolean} ended whether the runner ended well
 * @returns {Tally}
 */
export function readPlaywright(file, ended) {
  const text = readReport(file);
  if (text === undefined) return NO_REPORT;
  /** @type {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }} */
  const { stats } = JSON.parse(text);
  return blame(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped },
    ended,
  );
}

/** @param {Tally} a @param {Tally} b @returns {Tally} */
export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** @param {Tally} tally */
export function formatTally({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
