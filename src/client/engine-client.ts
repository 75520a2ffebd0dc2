// The page's only door to the engine.
//
// A worker may die or be ended; a dump that it had read is read again, from its Blob or from the
// history, when the next worker is first asked about it.

import { proxy } from 'comlink';
import type { ConsumerId } from '../model/consumer.ts';
import type { DumpId, JobId } from '../model/ids.ts';
import type { KeptId } from '../model/kept.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { CatalogueRule, RuleExamples } from '../protocol/catalogue.ts';
import type {
  DumpInput,
  FindingsAnswer,
  MarginAnswer,
  OpenAnswer,
  OpenFailure,
  Progress,
  SearchAnswer,
  SourceLine,
  SourceQuery,
} from '../protocol/engine-api.ts';
import type { FamiliesAnswer, FamilyQuery } from '../protocol/families.ts';
import type { Page, Range } from '../protocol/page.ts';
import type {
  ExemplarView,
  FamilyDetailAnswer,
  FamilyTextAnswer,
  SeriesAnswer,
  SeriesQuery,
} from '../protocol/family-page.ts';
import type { HistogramAnswer, HistogramFamily, HistogramQuery } from '../protocol/histograms.ts';
import type { HistoryTrouble, KeepAnswer, KeepFacts, ReopenAnswer } from '../protocol/history.ts';
import type { Overview } from '../protocol/overview.ts';
import type { PartsAnswer } from '../protocol/parts.ts';
import { DumpBytes } from './dump-bytes.ts';
import type { EngineLine, EngineLost } from './engine-line.ts';
import { CANCELLED, WorkerLines, type WorkerLinesOptions } from './worker-lines.ts';

export interface OpenOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** A dump had to be read again, and could not be: its file vanished or changed meanwhile. */
export class DumpLost extends Error {
  override name = 'DumpLost';
  readonly dump: DumpId;
  readonly failure: OpenFailure | HistoryTrouble;

  constructor(dump: DumpId, failure: OpenFailure | HistoryTrouble) {
    super(
      `${dump} could not be read again: ${'reason' in failure ? failure.reason : failure.problem}`,
    );
    this.dump = dump;
    this.failure = failure;
  }
}

/** Where the bytes of a dump are. */
type Source =
  | { readonly kind: 'input'; readonly input: DumpInput }
  | { readonly kind: 'kept'; readonly id: KeptId };

/** Progress of a dump that is read again: the page shows what it has meanwhile. */
const unheard = () => undefined;

export class EngineClient {
  /** For other clients of the same worker. */
  readonly lines: WorkerLines;
  #sources = new Map<DumpId, Source>();
  #bytes = new DumpBytes();

  constructor(options: WorkerLinesOptions) {
    this.lines = new WorkerLines(options);
  }

  /** Calls `listener` each time a worker dies of itself. Returns how to stop that. */
  onLost(listener: (lost: EngineLost) => void): () => void {
    return this.lines.onLost(listener);
  }

  /** Reads a dump. Aborting `signal` answers `cancelled`, at the latest after `GRACE_MS`. */
  async open(input: DumpInput, options?: OpenOptions): Promise<OpenAnswer> {
    const answer = await this.#open(input, options);
    const again = await this.#bytes.takesOver(input, answer);
    return again ? this.#open(input, options) : answer;
  }

  /** Reads a dump that the history keeps. */
  reopen(id: KeptId, options?: OpenOptions): Promise<ReopenAnswer> {
    return this.#read<ReopenAnswer>({ kind: 'kept', id }, options, (line, job, report) =>
      line.api.reopen(job, id, proxy(report)),
    );
  }

  /** Keeps an open dump in the history. From then on that is where it is read again from. */
  async keep(dump: DumpId, facts: KeepFacts): Promise<KeepAnswer> {
    const answer = await this.#about<KeepAnswer>(dump, (line, id) => line.api.keep(id, facts));
    if (answer.kind === 'kept' && this.#sources.has(dump)) {
      this.#sources.set(dump, { kind: 'kept', id: answer.entry.id });
    }
    return answer;
  }

  /** Forgets a dump. Asking about it afterwards is a mistake of ours, and throws. */
  async close(dump: DumpId): Promise<void> {
    this.#sources.delete(dump);
    const line = this.lines.current;
    const held = line?.held.get(dump);
    if (line === undefined || held === undefined) return;
    line.held.delete(dump);
    await line.hear(held.then((id) => line.api.close(id)));
  }

  async overview(dump: DumpId): Promise<Overview> {
    const overview = await this.#about<Overview>(dump, (line, id) => line.api.overview(id));
    return { ...overview, id: dump };
  }

  findings(dump: DumpId): Promise<FindingsAnswer> {
    return this.#about(dump, (line, id) => line.api.findings(id));
  }

  families(dump: DumpId, query: FamilyQuery, range: Range): Promise<FamiliesAnswer> {
    return this.#about<FamiliesAnswer>(dump, (line, id) => line.api.families(id, query, range));
  }

  familyDetail(dump: DumpId, family: string): Promise<FamilyDetailAnswer> {
    return this.#about<FamilyDetailAnswer>(dump, (line, id) => line.api.familyDetail(id, family));
  }

  series(dump: DumpId, query: SeriesQuery, range: Range): Promise<SeriesAnswer> {
    return this.#about<SeriesAnswer>(dump, (line, id) => line.api.series(id, query, range));
  }

  exemplars(dump: DumpId, family: string, range: Range): Promise<Page<ExemplarView>> {
    return this.#about(dump, (line, id) => line.api.exemplars(id, family, range));
  }

  familyText(dump: DumpId, query: SeriesQuery): Promise<FamilyTextAnswer> {
    return this.#about<FamilyTextAnswer>(dump, (line, id) => line.api.familyText(id, query));
  }

  familyAt(dump: DumpId, at: number): Promise<string> {
    return this.#about(dump, (line, id) => line.api.familyAt(id, at));
  }

  histogramFamilies(dump: DumpId): Promise<readonly HistogramFamily[]> {
    return this.#about(dump, (line, id) => line.api.histogramFamilies(id));
  }

  histogram(dump: DumpId, query: HistogramQuery): Promise<HistogramAnswer> {
    return this.#about<HistogramAnswer>(dump, (line, id) => line.api.histogram(id, query));
  }

  parts(dump: DumpId): Promise<PartsAnswer> {
    return this.#about(dump, (line, id) => line.api.parts(id));
  }

  part(dump: DumpId, index: number): Promise<Blob> {
    return this.#about(dump, (line, id) => line.api.part(id, index));
  }

  source(dump: DumpId, range: Range, focus?: number): Promise<Page<SourceLine>> {
    return this.#about(dump, (line, id) => line.api.source(id, range, focus));
  }

  /** Aborting `signal` answers `cancelled`, at the latest after `GRACE_MS`. */
  searchSource(dump: DumpId, query: SourceQuery, signal?: AbortSignal): Promise<SearchAnswer> {
    return this.lines.job<SearchAnswer>(signal, async (line, job) =>
      line.api.searchSource(job, await this.#idOn(line, dump), query),
    );
  }

  margin(dump: DumpId): Promise<MarginAnswer> {
    return this.#about(dump, (line, id) => line.api.margin(id));
  }

  consumers(): Promise<readonly ConsumerId[]> {
    return this.lines.ask<readonly ConsumerId[]>((line) => line.api.consumers());
  }

  catalogue(): Promise<readonly CatalogueRule[]> {
    return this.lines.ask<readonly CatalogueRule[]>((line) => line.api.catalogue());
  }

  ruleExamples(rule: RuleId): Promise<RuleExamples> {
    return this.lines.ask<RuleExamples>((line) => line.api.ruleExamples(rule));
  }

  #about<Answer>(
    dump: DumpId,
    question: (line: EngineLine, id: DumpId) => Promise<Answer>,
  ): Promise<Answer> {
    return this.lines.ask(async (line) => question(line, await this.#idOn(line, dump)));
  }

  #open(input: DumpInput, options?: OpenOptions): Promise<OpenAnswer> {
    return this.#read<OpenAnswer>({ kind: 'input', input }, options, (line, job, report) =>
      this.#bytes.send(input, (sent) => line.api.open(job, sent, proxy(report))),
    );
  }

  async #read<Answer extends ReopenAnswer>(
    source: Source,
    { signal, onProgress }: OpenOptions = {},
    question: (
      line: EngineLine,
      job: JobId,
      report: (progress: Progress) => void,
    ) => Promise<Answer>,
  ): Promise<Answer | OpenAnswer> {
    // Progress has a wire of its own: it may come after the answer, or again from the start when
    // the worker had to be replaced. Neither is passed on.
    let reached = 0;
    const report = (progress: Progress) => {
      if (progress.fraction < reached) return;
      reached = progress.fraction;
      onProgress?.(progress);
    };
    let opener: EngineLine | undefined;
    const answer = await this.lines.job<Answer>(signal, (line, job) => {
      opener = line;
      return question(line, job, report);
    });
    reached = Infinity;
    if (answer.kind !== 'opened') return answer;

    const id = this.#hold(source, answer.overview.id, opener);
    if (signal?.aborted) {
      await this.close(id); // it was done before it heard
      return CANCELLED;
    }
    return { kind: 'opened', overview: { ...answer.overview, id } };
  }

  /** Remembers what it takes to read the dump again. Returns the page's id for it. */
  #hold(source: Source, id: DumpId, line: EngineLine | undefined): DumpId {
    // A new worker may count from one again, while the page still knows a dump of an older one.
    let name = id;
    for (let n = 2; this.#sources.has(name); n++) name = `${id}-${n}` as DumpId;
    this.#sources.set(name, source);
    line?.held.set(name, Promise.resolve(id));
    return name;
  }

  /** What the worker of `line` calls the dump. It reads it again if only an earlier worker had it. */
  #idOn(line: EngineLine, dump: DumpId): Promise<DumpId> {
    const held = line.held.get(dump);
    if (held !== undefined) return held;
    const source = this.#sources.get(dump);
    if (source === undefined) throw new RangeError(`dump ${dump} is not open`);
    const reading = this.#readAgain(line, dump, source);
    line.held.set(dump, reading);
    return reading;
  }

  async #readAgain(line: EngineLine, dump: DumpId, source: Source): Promise<DumpId> {
    const job = this.lines.newJob();
    const answer: ReopenAnswer = await (source.kind === 'input'
      ? this.#bytes.send(source.input, (sent) => line.api.open(job, sent, proxy(unheard)))
      : line.api.reopen(job, source.id, proxy(unheard)));
    if (answer.kind === 'opened') return answer.overview.id;
    line.held.delete(dump); // asked about once more, it is tried once more
    if (answer.kind === 'failed') throw new DumpLost(dump, answer.failure);
    if (answer.kind === 'trouble') throw new DumpLost(dump, answer);
    throw new Error(`${job} was cancelled, which nobody can have asked for`);
  }
}
