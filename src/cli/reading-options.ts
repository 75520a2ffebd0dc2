// How a dump is to be read, for the commands that let the user say.

import type { Dialect } from '../model/dialect.ts';
import { choose, type Option, type Words } from './words.ts';

/** What a dump does not tell itself. */
export interface Reading {
  readonly as?: Dialect;
  readonly contentType?: string;
}

export const READING_TAKES: readonly Option[] = ['--as', '--content-type'];

const DIALECTS = {
  text: 'prometheus-text-0.0.4',
  openmetrics: 'openmetrics-1.0',
  protobuf: 'prometheus-protobuf',
} as const satisfies Record<string, Dialect>;

export function readReading(words: Words): Reading {
  const as = choose(words, '--as', Object.keys(DIALECTS) as (keyof typeof DIALECTS)[], undefined);
  const contentType = words.values.get('--content-type');
  return {
    ...(as === undefined ? {} : { as: DIALECTS[as] }),
    ...(contentType === undefined ? {} : { contentType }),
  };
}
