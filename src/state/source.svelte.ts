import { DumpLost, type EngineClient } from '../client/engine-client.ts';
import { EngineLost } from '../client/engine-line.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { FindingsAnswer } from '../protocol/engine-api.ts';
import type { Overview } from '../protocol/overview.ts';
import { Margin, NO_MARGIN } from './margin.ts';
import { SourceRows, SourceText } from './source-rows.ts';
import { SourceSearch } from './source-search.svelte.ts';

/** What the reader has chosen in the text: a line, a column in it, a finding about it. */
export interface SourcePlace {
  readonly line: number;
  readonly column?: number;
  /** Index into FindingsAnswer.findings. */
  readonly finding?: number;
}

/** The finding that is shown under its line; `place` where its columns are known. */
export interface Caret {
  readonly line: number;
  readonly index: number;
  readonly finding: Finding;
  readonly place?: Place;
}

export interface SourceOptions {
  readonly engine: Pick<EngineClient, 'source' | 'margin' | 'searchSource'>;
  readonly overview: Overview;
  readonly findings: FindingsAnswer;
  /** What the address says. */
  readonly chosen: () => SourcePlace | undefined;
}

/** The text of one dump: its lines, what is found in them, and where the reader is. */
export class Source {
  readonly text: SourceText;
  readonly search: SourceSearch;
  readonly findings: readonly Finding[];
  #loadMargin: () => ReturnType<EngineClient['margin']>;
  #margin: Margin = $state.raw(new Margin(NO_MARGIN));
  #chosen: () => SourcePlace | undefined;
  #failure: EngineLost | DumpLost | undefined = $state.raw();

  constructor({ engine, overview, findings, chosen }: SourceOptions) {
    const onFailure = (error: unknown) => this.#fail(error);
    this.findings = findings.findings;
    this.#chosen = chosen;
    this.text = new SourceText({
      lines: overview.lines,
      load: (range, focus) => engine.source(overview.id, range, focus),
      onFailure,
    });
    this.search = new SourceSearch(
      (query, signal) => engine.searchSource(overview.id, query, signal),
      onFailure,
    );
    this.#loadMargin = () => engine.margin(overview.id);
  }

  get margin(): Margin {
    return this.#margin;
  }

  get chosen(): SourcePlace | undefined {
    return this.#chosen();
  }

  /** Why lines are missing, when the worker is gone or the file is. */
  get failure(): EngineLost | DumpLost | undefined {
    return this.#failure;
  }

  readonly caret: Caret | undefined = $derived.by(() => {
    const chosen = this.#chosen();
    if (chosen === undefined) return undefined;
    const { line, column } = chosen;
    const about = this.#margin.at(line);
    const standsAt = (index: number) =>
      this.findings[index]?.places.find(
        (place) => place.line === line && (column === undefined || place.column === column),
      );
    // A column alone may be that of a match or of a click: then only a finding that stands there.
    const index =
      about.find((one) => one === chosen.finding) ??
      (column === undefined ? about[0] : about.find((one) => standsAt(one) !== undefined));
    const finding = index === undefined ? undefined : this.findings[index];
    if (index === undefined || finding === undefined) return undefined;
    const place = standsAt(index) ?? finding.places.find((other) => other.line === line);
    return { line, index, finding, ...(place === undefined ? {} : { place }) };
  });

  // A number of its own, so that rows are laid out anew only when the caret moves.
  readonly #caretLine: number = $derived(this.caret?.line ?? 0);

  readonly rows: SourceRows = $derived.by(() => new SourceRows(this.text, this.#caretLine));

  async loadMargin(): Promise<void> {
    try {
      this.#margin = new Margin(await this.#loadMargin());
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Brings the chosen column into the part of its line that is shown, if the line is a long one. */
  async showColumn(): Promise<void> {
    const chosen = this.#chosen();
    const column = chosen?.column ?? this.caret?.place?.column;
    if (chosen === undefined || column === undefined) return;
    const shown = this.text.at(chosen.line);
    if (shown !== undefined && shown.cutBefore + shown.cutAfter === 0) return;
    await this.text.focus(chosen.line, column);
  }

  /** Asks again for what did not come. */
  retry(): void {
    this.#failure = undefined;
    this.text.retry();
    void this.loadMargin();
  }

  #fail(error: unknown): void {
    if (!(error instanceof EngineLost || error instanceof DumpLost)) throw error;
    this.#failure = error;
  }
}
