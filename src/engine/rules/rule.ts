import type { Dialect } from '../../model/dialect.ts';
import type { Params } from '../../model/finding.ts';
import type { Level } from '../../model/level.ts';
import type { RuleId } from '../../model/rule-ids.ts';
import type { Fault } from '../formats/faults.ts';
import type { Tables } from '../store/tables.ts';
import type { HistogramTable } from '../analyze/histogram-table.ts';

/**
 * One conformance rule: declared first, acting second. Its words (title, sentence, consequence,
 * fix) stand in `src/texts/<language>/rules/`.
 *
 * A rule speaks about faults that the reader met, or reads the tables itself, or both.
 */
export interface Rule {
  readonly id: RuleId;
  readonly level: Level;
  readonly kind: 'fact' | 'judgement';
  readonly dialects: readonly Dialect[];
  /** Where it is written: the standard and its section, or the program and its source file. */
  readonly clause: string;
  /** Dumps, line ends as \n. `breaks` must fire this rule in `dialects[0]`, `keeps` must not. */
  readonly examples: { readonly keeps: readonly string[]; readonly breaks: readonly string[] };
  /**
   * Faults that this rule puts into words. Params: `{ fault, name, text }`, the fault's own name,
   * the metric name on the line and the fault's detail; the last two may be ''.
   */
  readonly faults?: readonly Fault[];
  /** Reads the tables once; linear in their length. */
  readonly check?: (dump: RuleInput, report: Report) => void;
}

/** What a rule may read. */
export interface RuleInput {
  readonly tables: Tables;
  readonly dialect: Dialect;
  /** Classic histograms, gauge histograms and summaries, assembled once for all rules. */
  readonly histograms: HistogramTable;
  /** ms since the epoch that timestamps are judged against. */
  readonly at: number;
}

/** Which part of the line the caret underlines. */
export type Part =
  | 'line'
  | 'name'
  | 'value'
  | 'timestamp'
  | 'labels'
  | 'exemplar'
  | 'keyword' // TYPE, HELP, UNIT
  | 'word' // the type word, unit or help text of a metadata line
  | { readonly label: string };

/**
 * One place where the rule is broken. Places with equal family, params and variant become one
 * finding; so keep what differs from line to line out of `params`.
 */
export type Report = (where: Where, params?: Params) => void;

export interface Where {
  /** Body line, 1-based. */
  readonly line: number;
  readonly part?: Part;
  readonly family?: number; // FamilyRow
  /** Set for findings about sample lines that a consumer loses (duplicates, …). */
  readonly sample?: number; // SampleRow
  /** Tells apart what consumers tell apart: they mind `rule` or `rule:variant`. */
  readonly variant?: string;
  /** A second variant that holds of the place too. */
  readonly also?: string | undefined;
}
