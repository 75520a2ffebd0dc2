// What `exposcope check` says: the command itself, its output caught.

import { run } from '../../src/cli/run.ts';
import type { JsonReport } from '../../src/report/json-report.ts';

/** `servedAs` is the Content-Type that the file came with, if it was served. */
export async function askExposcope(file: string, servedAs?: string): Promise<JsonReport> {
  let printed = '';
  let complaints = '';
  const type = servedAs === undefined ? [] : ['--content-type', servedAs];
  await run(['check', '--json', ...type, file], '', {
    stdout: { write: (text) => (printed += text) },
    stderr: { write: (text) => (complaints += text) },
    stdin: process.stdin,
    env: {},
    isRead: () => true,
  });
  if (complaints !== '') throw new Error(complaints);
  return JSON.parse(printed) as JsonReport;
}
