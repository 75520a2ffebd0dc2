import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { add, formatTally, readPlaywright, readVitest } from '../../../tooling/tally.mjs';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exposcope-tally-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function report(content: unknown): Promise<string> {
  const file = join(folder, 'report.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

const VITEST = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 };

describe('the tally', () => {
  it('counts what Vitest reports', async () => {
    expect(readVitest(await report(VITEST), true)).toEqual({ passed: 5, failed: 0, skipped: 3 });
  });

  it('counts what Playwright reports, and a test that needed luck as failed', async () => {
    const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 };
    expect(readPlaywright(await report({ stats }), false)).toEqual({
      passed: 4,
      failed: 3,
      skipped: 3,
    });
  });

  it('has a failure for a runner that failed without a failing test', async () => {
    expect(readVitest(await report(VITEST), false).failed).toBe(1);
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(readPlaywright(await report({ stats }), false).failed).toBe(1);
  });

  it('has a failure for a report that was never written', () => {
    const file = join(folder, 'none.json');
    expect(readVitest(file, true).failed).toBe(1);
    expect(readPlaywright(file, true).failed).toBe(1);
  });

  it('adds up to one line', () => {
    const sum = add({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 });
    expect(formatTally(sum)).toBe('11 passed, 22 failed, 33 skipped');
  });
});
