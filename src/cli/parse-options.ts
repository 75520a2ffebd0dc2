// What `exposcope parse` is asked for.

import { READING_TAKES, readReading, type Reading } from './reading-options.ts';
import type { Option, Words } from './words.ts';

export interface ParseOptions {
  readonly file: string;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly reading: Reading;
}

export const PARSE_TAKES: readonly Option[] = ['--json', '--quiet', ...READING_TAKES];

export function readParseOptions(words: Words, files: readonly string[]): ParseOptions {
  const reading = readReading(words);
  const [file = '', ...others] = files;
  if (files.length === 0) words.problem ??= { kind: 'no-files' };
  if (others.length > 0) words.problem ??= { kind: 'one-file-only', command: 'parse' };
  return {
    file,
    json: words.switches.has('--json'),
    quiet: words.switches.has('--quiet'),
    reading,
  };
}
