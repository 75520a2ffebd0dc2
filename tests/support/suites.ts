// The shared suites: data of other projects that lies outside this one. The environment variable
// EXPOSCOPE_SUITES names their folder; without it the tests that need them are skipped.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';

const folder = process.env.EXPOSCOPE_SUITES;

if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  throw new Error(`EXPOSCOPE_SUITES names ${folder}, which is no folder`);
}

/**
 * `describe` for tests that read the suites. Without them `body` is not run, and one skipped test
 * stands in its place and says why.
 */
export function suites(name: string, body: () => void): void {
  describe(name, () => {
    if (folder === undefined) it.skip('needs the shared suites: EXPOSCOPE_SUITES is not set');
    else body();
  });
}

/** Where a file or folder of the suites lies. Only inside `suites`; throws if there is none. */
export function suitePath(path: string): string {
  if (folder === undefined) throw new Error(`${path} was asked for outside of suites()`);
  const full = join(folder, path);
  if (!existsSync(full)) throw new Error(`the suites have no ${path}`);
  return full;
}

/** The records of a file with one JSON value a line. What they hold is the caller's to say. */
export function readJsonl(path: string): unknown[] {
  const records: unknown[] = [];
  for (const [index, line] of readFileSync(suitePath(path), 'utf8').split('\n').entries()) {
    if (line === '') continue;
    try {
      records.push(JSON.parse(line));
    } catch (error) {
      throw new Error(`${path}:${index + 1} is not JSON`, { cause: error });
    }
  }
  return records;
}
