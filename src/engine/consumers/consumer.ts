import type { ConsumerId } from '../../model/consumer.ts';
import type { Grammar } from '../../model/dialect.ts';
import type { RuleId } from '../../model/rule-ids.ts';
import type { Fault } from '../formats/faults.ts';

/** What a consumer can mind: a fault of the reader, a rule, or one variant of a rule. */
export type Cause = Fault | RuleId | `${RuleId}:${string}`;

/**
 * One consumer, stated as its departures from the strict grammar: what it rejects, and what it
 * takes while losing data. Whatever is not named it accepts as written.
 */
export interface Consumer {
  readonly id: ConsumerId;
  /** The exact program and version, or the document, that the tables were taken from. */
  readonly source: string;
  readonly reads: Partial<Record<Grammar, Appetite>>;
}

export interface Appetite {
  readonly rejects: readonly Cause[];
  readonly loses: readonly Cause[];
  /** What it takes for the end of the input: it sees nothing of later lines. */
  readonly stopsAt?: Fault;
}
