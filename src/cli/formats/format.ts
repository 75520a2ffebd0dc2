// What check can print: one file a format, all of this shape.

import type { ConsumerId } from '../../model/consumer.ts';
import type { Level } from '../../model/level.ts';
import type { Outcome } from '../outcome.ts';
import type { Printable, Style } from '../printable.ts';
import type { Status } from '../status.ts';

export const FORMAT_IDS = ['text', 'json', 'sarif', 'junit', 'github'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

export interface OutputFormat {
  readonly id: FormatId;
  /** Starts the output of one run of the command. */
  readonly begin: (run: CheckRun) => Printer;
}

/** What holds for every file of a run. */
export interface CheckRun extends Style {
  readonly version: string;
  /** Whose verdict decides, and which findings count for it. */
  readonly consumer: ConsumerId;
  readonly level: Level;
}

/** One file that was read, with the findings that count. */
export interface Checked extends Printable {
  /** As it was named on the command line. */
  readonly file: string;
  /** Where each rule is written, by rule id. */
  readonly clauses: Readonly<Record<string, string>>;
  readonly outcome: Outcome;
}

/** A file that could not be read. */
export interface Unread {
  readonly file: string;
  readonly name: string;
  /** Why, in words. */
  readonly problem: string;
}

/** Is given the files in their order; what it answers is written at once. */
export interface Printer {
  readonly file: (checked: Checked) => string;
  readonly unread: (file: Unread) => string;
  /** `status` is that of the whole run. */
  readonly end: (status: Status) => string;
}
