import { DumpLost, type EngineClient } from '../client/engine-client.ts';
import { EngineLost } from '../client/engine-line.ts';
import type { DumpId } from '../model/ids.ts';
import type { QueryProblem } from '../model/query-problem.ts';
import type { FamiliesAnswer, FamilyQuery, FamilyView, TypeCount } from '../protocol/families.ts';
import { ROWS_A_WINDOW, RowWindows } from './row-windows.ts';

/** What a query found. The rows come as they are looked at. */
export interface FoundFamilies {
  readonly query: FamilyQuery;
  readonly rows: RowWindows<FamilyView>;
  /** Of what the search finds, whatever types are asked for. */
  readonly types: readonly TypeCount[];
  readonly series: number;
  readonly samples: number;
}

export interface BadFamilyQuery {
  readonly problem: QueryProblem;
  readonly column: number;
}

/** The table of families. What was found stays until something else is. */
export class Families {
  #engine: Pick<EngineClient, 'families'>;
  #dump: DumpId;
  #asked = 0;
  #last: FamilyQuery | undefined;
  #found: FoundFamilies | undefined = $state.raw();
  #bad: BadFamilyQuery | undefined = $state.raw();
  #failure: EngineLost | DumpLost | undefined = $state.raw();

  constructor(engine: Pick<EngineClient, 'families'>, dump: DumpId) {
    this.#engine = engine;
    this.#dump = dump;
  }

  /** Undefined until the first answer. */
  get found(): FoundFamilies | undefined {
    return this.#found;
  }

  /** What is wrong with the search as it was last typed. */
  get bad(): BadFamilyQuery | undefined {
    return this.#bad;
  }

  /** Why rows are missing, when the worker is gone or the file is. */
  get failure(): EngineLost | DumpLost | undefined {
    return this.#failure;
  }

  async ask(query: FamilyQuery): Promise<void> {
    const turn = ++this.#asked;
    this.#last = query;
    try {
      const answer = await this.#engine.families(this.#dump, query, {
        from: 0,
        count: ROWS_A_WINDOW,
      });
      if (turn === this.#asked) this.#take(query, answer); // else something else is wanted by now
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Asks again for what did not come. */
  retry(): void {
    this.#failure = undefined;
    this.#found?.rows.retry();
    if (this.#last !== undefined) void this.ask(this.#last);
  }

  #take(query: FamilyQuery, answer: FamiliesAnswer): void {
    if (answer.kind === 'bad-query') {
      this.#bad = { problem: answer.problem, column: answer.column };
      return;
    }
    const rows = new RowWindows<FamilyView>({
      total: answer.total,
      load: async (from, count) => {
        const page = await this.#engine.families(this.#dump, query, { from, count });
        if (page.kind !== 'page') throw new Error(`${page.problem} in a query that was answered`);
        return page.rows;
      },
      onFailure: (error) => this.#fail(error),
    });
    rows.put(0, answer.rows);
    this.#bad = undefined;
    this.#found = {
      query,
      rows,
      types: answer.types,
      series: answer.series,
      samples: answer.samples,
    };
  }

  #fail(error: unknown): void {
    if (!(error instanceof EngineLost || error instanceof DumpLost)) throw error;
    this.#failure = error;
  }
}
