import type { ConsumerId, VerdictWord } from './consumer.ts';
import type { Level } from './level.ts';
import type { RuleId } from './rule-ids.ts';

/** Values that a finding's sentence needs. Label values are hostile: escape for the medium. */
export type Params = Readonly<Record<string, string | number>>;

/** A run of characters in the text as given: line and column 1-based, both in code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** How many characters the caret underlines, at least 1. */
  readonly length: number;
}

/** Who minds: what this finding alone makes a consumer do. Consumers that do not care are left out. */
export interface Minds {
  readonly consumer: ConsumerId;
  readonly verdict: Exclude<VerdictWord, 'accepts'>;
}

/** One finding = rule + family + parameters, with a count and its first places. Its words are in `texts`. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  /** A fact is read off the dump; a judgement weighs evidence and has an innocent explanation. */
  readonly kind: 'fact' | 'judgement';
  /** Name of the family, '' when the finding concerns the whole dump or a line without a name. */
  readonly family: string;
  readonly params: Params;
  /** How often: lines, series or families, as the rule counts. */
  readonly count: number;
  /** The first places in file order, at most `MAX_PLACES`. Never empty. */
  readonly places: readonly Place[];
  readonly minds: readonly Minds[];
}

export const MAX_PLACES = 8;
