// What the report for people is made of.

import type { Finding } from '../model/finding.ts';
import type { SourceLine } from '../protocol/engine-api.ts';
import type { Overview } from '../protocol/overview.ts';
import type { Speech } from './speech.ts';
import type { Terminal } from './terminal.ts';

/** What is printed of one file. */
export interface Printable {
  readonly name: string;
  readonly overview: Overview;
  readonly findings: readonly Finding[];
  /** How many more there are than `findings` holds. */
  readonly dropped: number;
  /** A line of the text as given, cut around `focus` when it is long; undefined if there is none. */
  readonly lineAt: (line: number, focus: number) => SourceLine | undefined;
}

export interface Style {
  readonly speech: Speech;
  readonly terminal: Terminal;
}
