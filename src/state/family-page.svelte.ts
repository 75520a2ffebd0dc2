import { DumpLost, type EngineClient } from '../client/engine-client.ts';
import { EngineLost } from '../client/engine-line.ts';
import type { DumpId } from '../model/ids.ts';
import type { QueryProblem } from '../model/query-problem.ts';
import type {
  ExemplarView,
  FamilyDetailAnswer,
  FamilyTextAnswer,
  SeriesAnswer,
  SeriesQuery,
  SeriesView,
} from '../protocol/family-page.ts';
import { ROWS_A_WINDOW, RowWindows } from './row-windows.ts';

type Engine = Pick<EngineClient, 'familyDetail' | 'series' | 'exemplars' | 'familyText'>;

/** What a query found. The rows come as they are looked at. */
export interface FoundSeries {
  readonly query: SeriesQuery;
  readonly rows: RowWindows<SeriesView>;
}

export interface BadSeriesQuery {
  readonly problem: QueryProblem;
  readonly column: number;
}

/** One family: its detail, its series and its exemplars. What was found stays until something else is. */
export class FamilyPage {
  readonly name: string;
  #engine: Engine;
  #dump: DumpId;
  #asked = 0;
  #last: SeriesQuery | undefined;
  #answer: FamilyDetailAnswer | undefined = $state.raw();
  #found: FoundSeries | undefined = $state.raw();
  #exemplars: RowWindows<ExemplarView> | undefined = $state.raw();
  #bad: BadSeriesQuery | undefined = $state.raw();
  #failure: EngineLost | DumpLost | undefined = $state.raw();

  constructor(engine: Engine, dump: DumpId, name: string) {
    this.#engine = engine;
    this.#dump = dump;
    this.name = name;
  }

  /** Undefined until it has come. */
  get answer(): FamilyDetailAnswer | undefined {
    return this.#answer;
  }

  /** Undefined until the first answer. */
  get found(): FoundSeries | undefined {
    return this.#found;
  }

  /** Undefined until the detail has come. */
  get exemplars(): RowWindows<ExemplarView> | undefined {
    return this.#exemplars;
  }

  /** What is wrong with the search as it was last typed. */
  get bad(): BadSeriesQuery | undefined {
    return this.#bad;
  }

  /** Why something is missing, when the worker is gone or the file is. */
  get failure(): EngineLost | DumpLost | undefined {
    return this.#failure;
  }

  /** Asks what the family is. */
  async load(): Promise<void> {
    try {
      const answer = await this.#engine.familyDetail(this.#dump, this.name);
      this.#answer = answer;
      if (answer.kind === 'family')
        this.#exemplars = this.#windowsOfExemplars(answer.detail.exemplars);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Asks for series. */
  async ask(query: SeriesQuery): Promise<void> {
    const turn = ++this.#asked;
    this.#last = query;
    try {
      const range = { from: 0, count: ROWS_A_WINDOW };
      const answer = await this.#engine.series(this.#dump, query, range);
      if (turn === this.#asked) this.#take(query, answer); // else something else is wanted by now
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The family as text, with the series that were found last; undefined if the worker is gone. */
  async text(): Promise<Extract<FamilyTextAnswer, { kind: 'text' }> | undefined> {
    const query = this.#found?.query;
    if (query === undefined) return undefined;
    try {
      const answer = await this.#engine.familyText(this.#dump, query);
      if (answer.kind !== 'text') throw new Error(`${answer.problem} in a query that was answered`);
      return answer;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  /** Asks again for what did not come. */
  retry(): void {
    this.#failure = undefined;
    this.#found?.rows.retry();
    this.#exemplars?.retry();
    if (this.#answer === undefined) void this.load();
    if (this.#last !== undefined) void this.ask(this.#last);
  }

  #take(query: SeriesQuery, answer: SeriesAnswer): void {
    if (answer.kind === 'bad-query') {
      this.#bad = { problem: answer.problem, column: answer.column };
      return;
    }
    const rows = new RowWindows<SeriesView>({
      total: answer.total,
      load: async (from, count) => {
        const page = await this.#engine.series(this.#dump, query, { from, count });
        if (page.kind !== 'page') throw new Error(`${page.problem} in a query that was answered`);
        return page.rows;
      },
      onFailure: (error) => this.#fail(error),
    });
    rows.put(0, answer.rows);
    this.#bad = undefined;
    this.#found = { query, rows };
  }

  #windowsOfExemplars(total: number): RowWindows<ExemplarView> {
    return new RowWindows<ExemplarView>({
      total,
      load: async (from, count) =>
        (await this.#engine.exemplars(this.#dump, this.name, { from, count })).rows,
      onFailure: (error) => this.#fail(error),
    });
  }

  #fail(error: unknown): void {
    if (!(error instanceof EngineLost || error instanceof DumpLost)) throw error;
    this.#failure = error;
  }
}
