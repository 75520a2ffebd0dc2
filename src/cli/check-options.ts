// What `exposcope check` is asked for.

import { CONSUMER_IDS, type ConsumerId } from '../model/consumer.ts';
import { LEVELS, type Level } from '../model/level.ts';
import { FORMAT_IDS, type FormatId } from './formats/format.ts';
import { READING_TAKES, readReading, type Reading } from './reading-options.ts';
import { choose, STDIN, type Option, type Words } from './words.ts';

export interface CheckOptions extends Reading {
  readonly files: readonly string[];
  readonly format: FormatId;
  readonly quiet: boolean;
  readonly consumer: ConsumerId;
  readonly level: Level;
  /** Files: what a team has decided, what it knew before, and where to write what it knows now. */
  readonly profile?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

export const CHECK_TAKES: readonly Option[] = [
  '--json',
  '--format',
  '--quiet',
  ...READING_TAKES,
  '--consumer',
  '--level',
  '--profile',
  '--baseline',
  '--write-baseline',
];

const DEFAULT_CONSUMER: ConsumerId = 'prometheus-3.5';

export function readCheckOptions(words: Words, files: readonly string[]): CheckOptions {
  const reading = readReading(words);
  const consumer = choose(words, '--consumer', CONSUMER_IDS, DEFAULT_CONSUMER);
  const level = choose(words, '--level', LEVELS, 'error');
  const profile = words.values.get('--profile');
  const baseline = words.values.get('--baseline');
  const writeBaseline = words.values.get('--write-baseline');

  if (files.length === 0) words.problem ??= { kind: 'no-files' };
  // It can be read only once.
  if (files.filter((file) => file === STDIN).length > 1) words.problem ??= { kind: 'stdin-twice' };
  return {
    files,
    format: readFormat(words),
    quiet: words.switches.has('--quiet'),
    ...reading,
    consumer,
    level,
    ...(profile === undefined ? {} : { profile }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(writeBaseline === undefined ? {} : { writeBaseline }),
  };
}

/** `--json` is another way to say `--format json`. */
function readFormat(words: Words): FormatId {
  const format = choose(words, '--format', FORMAT_IDS, undefined);
  if (!words.switches.has('--json')) return format ?? 'text';
  if (format !== undefined && format !== 'json') {
    words.problem ??= { kind: 'option-against', option: '--json', other: `--format ${format}` };
  }
  return 'json';
}
