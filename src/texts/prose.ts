// A sentence cut into runs, so that each medium sets and escapes them in its own way.

import { CODE_END, CODE_START } from './say.ts';

export interface Run {
  readonly text: string;
  /** A name, label pair or piece of the dump. */
  readonly code: boolean;
}

const CODE_RUN = new RegExp(`${CODE_START}([^${CODE_END}]*)${CODE_END}`);

export function proseRuns(sentence: string): Run[] {
  // A capture group in the separator stands at every odd place of what `split` returns.
  return sentence
    .split(CODE_RUN)
    .map((text, place) => ({ text, code: place % 2 === 1 }))
    .filter(({ text, code }) => code || text !== '');
}

/** The sentence without marks, for titles, labels and search. */
export function bareProse(sentence: string): string {
  return proseRuns(sentence)
    .map(({ text }) => text)
    .join('');
}
