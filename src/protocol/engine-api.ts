// All that the page may ask of the worker. Everything here survives structured clone: plain
// objects, arrays and typed arrays, no classes.
//
// The worker owns the dumps and everything read from them; the page owns nothing but windows of
// rows and finished answers, and names dumps by id. Expected failures are answers, not errors.

import type { ConsumerId } from '../model/consumer.ts';
import type { Dialect } from '../model/dialect.ts';
import type { Finding } from '../model/finding.ts';
import type { DumpId, JobId } from '../model/ids.ts';
import type { QueryProblem } from '../model/query-problem.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { CatalogueRule, RuleExamples } from './catalogue.ts';
import type { FamiliesAnswer, FamilyQuery } from './families.ts';
import type {
  ExemplarView,
  FamilyDetailAnswer,
  FamilyTextAnswer,
  SeriesAnswer,
  SeriesQuery,
} from './family-page.ts';
import type { HistogramAnswer, HistogramFamily, HistogramQuery } from './histograms.ts';
import type { Overview } from './overview.ts';
import type { Page, Range } from './page.ts';
import type { PartsAnswer } from './parts.ts';

/** What is opened. A paste is a Blob too. */
export interface DumpInput {
  readonly name: string;
  readonly blob: Blob;
  readonly as?: Dialect;
  readonly contentType?: string;
}

/** The same on its way to the worker: with its bytes, where only the page can read the Blob. */
export interface SentInput extends Omit<DumpInput, 'blob'> {
  readonly blob: Blob | ArrayBuffer;
}

/** Sent a few times a second while a dump is read. Totals so far, never going down. */
export interface Progress {
  readonly fraction: number; // 0 to 1 of the bytes as loaded
  readonly lines: number;
  readonly families: number;
  readonly series: number;
  readonly samples: number;
  /** Lines with something wrong so far. */
  readonly faults: number;
}

export type OpenAnswer =
  | { readonly kind: 'opened'; readonly overview: Overview } // also when it is not an exposition
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: OpenFailure };

/** The world was wrong. The words are in `texts`. */
export type OpenFailure =
  | { readonly reason: 'unreadable'; readonly detail: string } // vanished, changed, a folder, no permission
  | { readonly reason: 'out-of-memory'; readonly at: number };

/** A line of the text as given. Long lines come cut around what matters. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
  /** Code points left out before and after `text`. */
  readonly cutBefore: number;
  readonly cutAfter: number;
}

export interface SourceQuery {
  readonly text: string;
  readonly mode: 'text' | 'regex';
}

export type SearchAnswer =
  | {
      readonly kind: 'hits';
      /** How many matches there are, or were when the search was capped. */
      readonly total: number;
      readonly capped: boolean;
      // One row a match in file order, 1-based and in code points as in Place. The page marks these
      // and never runs the user's expression itself: only the worker can be called off.
      readonly lines: Uint32Array<ArrayBuffer>;
      readonly columns: Uint32Array<ArrayBuffer>;
      readonly lengths: Uint32Array<ArrayBuffer>;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'bad-query'; readonly problem: QueryProblem; readonly column: number };

export interface FindingsAnswer {
  /** Errors first, then by what they cost. Capped; `dropped` says how many more there are. */
  readonly findings: readonly Finding[];
  readonly dropped: number;
  /** Ids of rules that were asked and had nothing to say. */
  readonly silentRules: readonly string[];
  /** Where each rule that spoke is written (`Rule.clause`), by rule id. */
  readonly clauses: Readonly<Record<string, string>>;
}

/** For the minimap and the margin: findings by line, ascending. */
export interface MarginAnswer {
  readonly line: Uint32Array<ArrayBuffer>;
  readonly level: Uint8Array<ArrayBuffer>; // index into LEVELS
  readonly finding: Uint32Array<ArrayBuffer>; // index into FindingsAnswer.findings
}

export interface EngineApi {
  open(job: JobId, input: SentInput, onProgress: (progress: Progress) => void): Promise<OpenAnswer>;
  /** Cooperative: the job answers `cancelled` at its next slice. */
  cancel(job: JobId): Promise<void>;
  close(dump: DumpId): Promise<void>;
  overview(dump: DumpId): Promise<Overview>;
  findings(dump: DumpId): Promise<FindingsAnswer>;
  families(dump: DumpId, query: FamilyQuery, range: Range): Promise<FamiliesAnswer>;
  /** By the family's name, as it stands in addresses. */
  familyDetail(dump: DumpId, family: string): Promise<FamilyDetailAnswer>;
  series(dump: DumpId, query: SeriesQuery, range: Range): Promise<SeriesAnswer>;
  /** Exemplars of a family in file order; none when there is no such family. */
  exemplars(dump: DumpId, family: string, range: Range): Promise<Page<ExemplarView>>;
  familyText(dump: DumpId, query: SeriesQuery): Promise<FamilyTextAnswer>;
  /** The name of the family that line `line` (as given) belongs to; '' when it is none's. */
  familyAt(dump: DumpId, line: number): Promise<string>;
  /** In file order. */
  histogramFamilies(dump: DumpId): Promise<readonly HistogramFamily[]>;
  histogram(dump: DumpId, query: HistogramQuery): Promise<HistogramAnswer>;
  parts(dump: DumpId): Promise<PartsAnswer>;
  /** The text of part `index` of `parts`, a dump of its own. */
  part(dump: DumpId, index: number): Promise<Blob>;
  /** Lines `from` .. of the text as given, 1-based; `focus` is a column that must stay visible in long lines. */
  source(dump: DumpId, range: Range, focus?: number): Promise<Page<SourceLine>>;
  searchSource(job: JobId, dump: DumpId, query: SourceQuery): Promise<SearchAnswer>;
  margin(dump: DumpId): Promise<MarginAnswer>;
  /** Consumers that are judged at all, in the order of the strip. */
  consumers(): Promise<readonly ConsumerId[]>;
  /** Every rule there is, in the order of the catalogue. */
  catalogue(): Promise<readonly CatalogueRule[]>;
  ruleExamples(rule: RuleId): Promise<RuleExamples>;
}
