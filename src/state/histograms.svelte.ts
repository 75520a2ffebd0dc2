import { DumpLost, type EngineClient } from '../client/engine-client.ts';
import { EngineLost } from '../client/engine-line.ts';
import type { DumpId } from '../model/ids.ts';
import type { HistogramAnswer, HistogramFamily, HistogramQuery } from '../protocol/histograms.ts';

export interface ShownHistogram {
  readonly query: HistogramQuery;
  readonly answer: HistogramAnswer;
}

/** The histograms and summaries of a dump, and the one that is looked at. */
export class Histograms {
  #engine: Pick<EngineClient, 'histogramFamilies' | 'histogram'>;
  #dump: DumpId;
  #asked = 0;
  #last: HistogramQuery | undefined;
  #families: readonly HistogramFamily[] | undefined = $state.raw();
  #shown: ShownHistogram | undefined = $state.raw();
  #failure: EngineLost | DumpLost | undefined = $state.raw();

  constructor(engine: Pick<EngineClient, 'histogramFamilies' | 'histogram'>, dump: DumpId) {
    this.#engine = engine;
    this.#dump = dump;
  }

  /** In file order. Undefined until they have come. */
  get families(): readonly HistogramFamily[] | undefined {
    return this.#families;
  }

  /** The last answer, which stays until the next one comes. */
  get shown(): ShownHistogram | undefined {
    return this.#shown;
  }

  /** Why something is missing, when the worker is gone or the file is. */
  get failure(): EngineLost | DumpLost | undefined {
    return this.#failure;
  }

  async list(): Promise<void> {
    try {
      this.#families = await this.#engine.histogramFamilies(this.#dump);
    } catch (error) {
      this.#fail(error);
    }
  }

  async ask(query: HistogramQuery): Promise<void> {
    const turn = ++this.#asked;
    this.#last = query;
    try {
      const answer = await this.#engine.histogram(this.#dump, query);
      if (turn === this.#asked) this.#shown = { query, answer }; // else another is wanted by now
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Asks again for what did not come. */
  retry(): void {
    this.#failure = undefined;
    if (this.#families === undefined) void this.list();
    if (this.#last !== undefined) void this.ask(this.#last);
  }

  #fail(error: unknown): void {
    if (!(error instanceof EngineLost || error instanceof DumpLost)) throw error;
    this.#failure = error;
  }
}
