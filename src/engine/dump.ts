// An open dump: what was read, and the answers that are made from it.

import type { Verdict } from '../model/consumer.ts';
import { grammarOf, type Dialect } from '../model/dialect.ts';
import type { DumpId } from '../model/ids.ts';
import type { Level } from '../model/level.ts';
import type { FindingsAnswer, MarginAnswer, SourceLine } from '../protocol/engine-api.ts';
import type { FamiliesAnswer, FamilyQuery } from '../protocol/families.ts';
import type { Page, Range } from '../protocol/page.ts';
import type { Overview } from '../protocol/overview.ts';
import { assembleHistograms } from './analyze/histograms.ts';
import { newestTimestamp, scrapeTime } from './analyze/scrape-time.ts';
import { shownConsumers } from './consumers/index.ts';
import { judge } from './consumers/verdict.ts';
import type { DumpParts } from './dump-parts.ts';
import type { EntriesEnd, Entry } from './entries/entry.ts';
import { readEntries } from './entries/read-entries.ts';
import { answerFindings, answerMargin, inOrder, placeFindings, type Placed } from './findings.ts';
import { headerValue } from './intake/repairs/http-facts.ts';
import { makeOverview } from './overview.ts';
import { FamilyIndex } from './query/families.ts';
import { HistogramIndex } from './query/histograms.ts';
import { FamilyPages } from './query/series/family-pages.ts';
import { rules } from './rules/index.ts';
import { makePlacer, type Locator } from './rules/places.ts';
import { runRules, type RuleRun } from './rules/run.ts';
import { Split } from './split/split.ts';
import type { Tables } from './store/tables.ts';
import { ReLined } from './text/re-lined.ts';

export class Dump {
  readonly parts: DumpParts;
  readonly overview: Overview;
  readonly findings: FindingsAnswer;
  /** Dumps that the file holds, if it holds several. */
  readonly split: Split;
  #placed: readonly Placed[];
  #margin: MarginAnswer | undefined;
  #families: FamilyIndex | undefined;
  #familyPages: FamilyPages | undefined;
  #histograms: HistogramIndex | undefined;
  #reLined: ReLined | undefined;

  constructor(parts: DumpParts, id: DumpId = '' as DumpId) {
    this.parts = parts;
    const run = runOver(parts, parts.tables);
    const grammar = grammarOf(parts.dialect);
    const own = placeFindings(
      run,
      shownConsumers,
      grammar,
      makePlacer(parts.body, parts.report.lineMap),
    );
    const judged = this.#judgedRun();
    const placed = inOrder([...own, ...this.#onlyInJudged(own, judged)]);
    this.#placed = placed;
    this.split = new Split({
      tables: parts.tables,
      given: parts.given,
      body: parts.body,
      lineMap: parts.report.lineMap,
      exchanges: parts.report.exchanges,
    });
    this.findings = answerFindings(placed, run);
    this.overview = makeOverview(parts, id, {
      findings: countLevels(placed),
      silentRules: run.silent.length,
      verdicts: this.#verdicts(run, judged),
      parts: holdsText(parts.dialect) ? this.split.count : undefined,
    });
  }

  get tables(): Tables {
    return this.parts.tables;
  }

  source({ from, count }: Range, focus?: number): Page<SourceLine> {
    const { given } = this.parts;
    const first = Math.max(1, from);
    const rows = given
      .lines(first, Math.max(0, count), focus)
      .map((cut, i): SourceLine => ({ line: first + i, ...cut }));
    return { from: first, total: given.lineCount, rows };
  }

  families(query: FamilyQuery, range: Range): FamiliesAnswer {
    return this.#familyIndex().query(query, range);
  }

  get familyPages(): FamilyPages {
    const { given, at, report } = this.parts;
    const date = report.http && headerValue(report.http.responseHeaders, 'date');
    return (this.#familyPages ??= new FamilyPages({
      tables: this.tables,
      given,
      familyView: (row) => this.#familyIndex().at(row),
      givenLine: (line) => this.#givenLine(line),
      scrape: scrapeTime(this.tables.samples, date, at ?? Date.now()),
    }));
  }

  get histograms(): HistogramIndex {
    return (this.#histograms ??= new HistogramIndex(this.tables, (line) => this.#givenLine(line)));
  }

  /** As the parser of Prometheus hands them out, of the bytes that it would receive. */
  *entries(): Generator<Entry, EntriesEnd> {
    const { body, judged, report } = this.parts;
    const end = yield* readEntries(judged?.tables ?? this.tables, judged?.text ?? body);
    if (end.kind === 'end') return end;
    const locator = judged === undefined ? report.lineMap : this.#judgedLocator();
    return { ...end, line: locator?.locate(end.line, 1).line ?? end.line };
  }

  margin(): MarginAnswer {
    return (this.#margin ??= answerMargin(this.#placed));
  }

  #familyIndex(): FamilyIndex {
    return (this.#families ??= new FamilyIndex(this.tables, this.#familyLevels(), (line) =>
      this.#givenLine(line),
    ));
  }

  #givenLine(bodyLine: number): number {
    return this.parts.report.lineMap?.locate(bodyLine, 1).line ?? bodyLine;
  }

  #familyLevels(): ReadonlyMap<string, Record<Level, number>> {
    const levels = new Map<string, Record<Level, number>>();
    for (const { finding } of this.#placed) {
      if (finding.family === '') continue;
      let counts = levels.get(finding.family);
      if (counts === undefined)
        levels.set(finding.family, (counts = { error: 0, warning: 0, info: 0 }));
      counts[finding.level]++;
    }
    return levels;
  }

  #judgedRun(): RuleRun | undefined {
    const { judged } = this.parts;
    return judged === undefined ? undefined : runOver(this.parts, judged.tables);
  }

  /**
   * Findings that repair made go away and that a consumer minds: it meets them all the same. What
   * nobody minds is said of the repaired text alone. A charset change leaves no text in which to
   * point at anything, so then only the verdicts tell.
   */
  #onlyInJudged(own: readonly Placed[], judged: RuleRun | undefined): Placed[] {
    const { parts } = this;
    if (judged === undefined || parts.report.charset.startsWith('utf-16')) return [];
    const known = new Set(own.map(({ finding }) => finding.rule));
    return placeFindings(
      judged,
      shownConsumers,
      grammarOf(parts.dialect),
      makePlacer(parts.judged!.text, this.#judgedLocator()),
    ).filter(({ finding }) => !known.has(finding.rule) && finding.minds.length > 0);
  }

  /**
   * Where judged lines stand in the text as given. Inside the frame of a transcript they are the
   * lines of the body, since only their ends can differ; elsewhere they are the given lines, unless
   * these ended in CR. Bytes of UTF-16 have no place in the text at all.
   */
  #judgedLocator(): Locator | undefined {
    const { given, judged, report } = this.parts;
    if (report.charset.startsWith('utf-16')) return { locate: () => ({ line: 1, column: 1 }) };
    if (report.http !== undefined) return report.lineMap;
    const wereCr = report.repairs.some(({ repair }) => repair === 'cr-line-ends');
    if (!wereCr || judged === undefined) return undefined;
    return (this.#reLined ??= new ReLined(judged.text, given));
  }

  #verdicts(run: RuleRun, judged: RuleRun | undefined): Verdict[] {
    const { dialect, report } = this.parts;
    if (dialect === 'not-an-exposition') return [];
    const causes = (judged ?? run).causes;
    const locator = judged === undefined ? report.lineMap : this.#judgedLocator();
    return shownConsumers.map((consumer) => {
      const raw = judge(consumer, grammarOf(dialect), causes);
      if (raw.line === undefined) return raw;
      const { line, column = 1, ...rest } = raw;
      return { ...rest, ...(locator?.locate(line, column) ?? { line, column }) };
    });
  }
}

/** Parts are told by their lines, and lines of protobuf are nobody's but ours. */
function holdsText(dialect: Dialect): boolean {
  return dialect !== 'not-an-exposition' && dialect !== 'prometheus-protobuf';
}

function runOver({ dialect, at }: DumpParts, tables: Tables): RuleRun {
  return runRules(
    { tables, dialect, histograms: assembleHistograms(tables), at: at ?? judgedAt(tables) },
    rules,
  );
}

/** Timestamps are judged against the newest of them, or now when there are none. */
function judgedAt({ samples }: Tables): number {
  const now = Date.now();
  return newestTimestamp(samples, now) ?? now;
}

function countLevels(placed: readonly Placed[]): Record<Level, number> {
  const counts: Record<Level, number> = { error: 0, warning: 0, info: 0 };
  for (const { finding } of placed) counts[finding.level]++;
  return counts;
}
