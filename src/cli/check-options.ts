// What `exposcope check` is asked for.

import { CONSUMER_IDS, type ConsumerId } from '../model/consumer.ts';
import type { Dialect } from '../model/dialect.ts';
import { LEVELS, type Level } from '../model/level.ts';
import { choose, STDIN, type Option, type Words } from './words.ts';

export interface CheckOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly quiet: boolean;
  readonly as?: Dialect;
  readonly contentType?: string;
  readonly consumer: ConsumerId;
  readonly level: Level;
}

export const CHECK_TAKES: readonly Option[] = [
  '--json',
  '--quiet',
  '--as',
  '--content-type',
  '--consumer',
  '--level',
];

const FORMATS = {
  text: 'prometheus-text-0.0.4',
  openmetrics: 'openmetrics-1.0',
  protobuf: 'prometheus-protobuf',
} as const satisfies Record<string, Dialect>;

const DEFAULT_CONSUMER: ConsumerId = 'prometheus-3.5';

export function readCheckOptions(words: Words, files: readonly string[]): CheckOptions {
  const format = choose(words, '--as', Object.keys(FORMATS) as (keyof typeof FORMATS)[], undefined);
  const consumer = choose(words, '--consumer', CONSUMER_IDS, DEFAULT_CONSUMER);
  const level = choose(words, '--level', LEVELS, 'error');
  const contentType = words.values.get('--content-type');

  if (files.length === 0) words.problem ??= { kind: 'no-files' };
  // It can be read only once.
  if (files.filter((file) => file === STDIN).length > 1) words.problem ??= { kind: 'stdin-twice' };
  return {
    files,
    json: words.switches.has('--json'),
    quiet: words.switches.has('--quiet'),
    ...(format === undefined ? {} : { as: FORMATS[format] }),
    ...(contentType === undefined ? {} : { contentType }),
    consumer,
    level,
  };
}
