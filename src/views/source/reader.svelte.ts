import type { SourceQuery } from '../../protocol/engine-api.ts';
import type { Query } from '../../state/route.ts';
import { placeQuery } from '../../state/source-address.ts';
import type { Source, SourcePlace } from '../../state/source.svelte.ts';
import type { ListHandle, RowSpan } from '../../widgets/virtual-window.ts';
import type { MarkedRun } from './segments.ts';

export interface ReaderOptions {
  readonly source: Source;
  /** Writes view state into the address. */
  readonly write: (changes: Query, how?: 'push' | 'replace') => void;
  /** Says that there is nowhere to go. */
  readonly tell: (what: 'noNext' | 'noPrevious' | 'noPlace') => void;
}

/** Lines that must be left between a chosen one and either edge, else the view moves to it. */
const MARGIN_LINES = 2;

/** Goes through the text: to places, findings and matches. Where it is stands in the address. */
export class Reader {
  readonly source: Source;
  #write: ReaderOptions['write'];
  #tell: ReaderOptions['tell'];
  #list: ListHandle | undefined;
  #seen: RowSpan = $state.raw({ first: 0, end: 0 });
  /** The search was typed just now, so the view goes to its first match. */
  #follows = false;
  /** The place that the view was already moved sideways for. */
  #broughtIn = '';

  constructor({ source, write, tell }: ReaderOptions) {
    this.source = source;
    this.#write = write;
    this.#tell = tell;
  }

  /**
   * Shows the chosen place in `list`. A new list begins with the line `top`, if there is one: there
   * the reader was when this address was written.
   */
  show(list: ListHandle, top: number): void {
    const isNew = list !== this.#list;
    this.#list = list;
    const { rows, text, chosen } = this.source;
    if (isNew && top >= 1 && top <= text.lines) {
      list.scrollToRow(rows.rowOf(top), 'start');
    } else if (isNew && chosen !== undefined) {
      list.scrollToRow(rows.rowOf(chosen.line), 'center');
    } else {
      this.reveal();
    }
  }

  /** Rows on screen. */
  set seen(span: RowSpan) {
    this.#seen = span;
  }

  /** First and last line on screen. */
  readonly from: number = $derived.by(() => this.source.rows.lineOf(this.#seen.first));
  readonly to: number = $derived.by(() =>
    this.source.rows.lineOf(Math.max(this.#seen.first, this.#seen.end - 1)),
  );

  /** The first line on screen as the address has it; undefined before there is a screen. */
  readonly top: string | undefined = $derived.by(() => {
    if (this.#seen.end === 0) return undefined;
    return this.from > 1 ? String(this.from) : '';
  });

  /** The chosen place as one value, so that the same place again is no change. */
  readonly placeKey: string = $derived.by(() => JSON.stringify(this.source.chosen ?? null));

  /** Line and column that are to be seen, as one value; '' while no column is known. */
  readonly columnKey: string = $derived.by(() => {
    const { chosen, caret } = this.source;
    const column = chosen?.column ?? caret?.place?.column;
    return chosen === undefined || column === undefined ? '' : `${chosen.line}:${column}`;
  });

  /** Brings the chosen place into view. */
  reveal(): void {
    const { chosen, rows } = this.source;
    if (chosen === undefined) return;
    const row = rows.rowOf(chosen.line);
    const { first, end } = this.#seen;
    if (row < first + MARGIN_LINES || row >= end - MARGIN_LINES) {
      this.#list?.scrollToRow(row, 'center');
    }
    this.#broughtIn = '';
    void this.source.showColumn();
  }

  /** Whether the chosen place has yet to be moved into view sideways. Asked once for each place. */
  bringsIn(): boolean {
    if (this.#broughtIn === this.placeKey) return false;
    this.#broughtIn = this.placeKey;
    return true;
  }

  go(place: SourcePlace, how: 'push' | 'replace' = 'replace'): void {
    const before = this.placeKey;
    this.#write({ ...placeQuery(place), top: '' }, how);
    if (before === this.placeKey) this.reveal(); // else its change does
  }

  scrollTo(line: number): void {
    this.#list?.scrollToRow(this.source.rows.rowOf(line), 'center');
  }

  move(key: string): void {
    this.#list?.press(key);
  }

  stepFinding(way: 1 | -1): void {
    const { margin, caret, chosen } = this.source;
    const next = margin.step(caret?.index, chosen?.line ?? this.from, way);
    if (next !== undefined) this.go(next);
    else this.#tell(way > 0 ? 'noNext' : 'noPrevious');
  }

  /** To another place of the finding that is shown. */
  stepPlace(way: 1 | -1): void {
    const { margin, caret } = this.source;
    if (caret === undefined) {
      this.stepFinding(way);
      return;
    }
    const line = margin.stepPlace(caret.index, caret.line, way);
    if (line !== undefined) this.go({ line, finding: caret.index });
    else this.#tell('noPlace');
  }

  /** The reader has typed a search. */
  find({ text, mode }: SourceQuery): void {
    this.#follows = text !== '';
    this.#write({ q: text, mode: mode === 'regex' ? 'regex' : '' });
  }

  /** Runs the search that the address names. */
  async search(query: SourceQuery): Promise<void> {
    const answered = await this.source.search.run(query);
    if (!answered || !this.#follows || query.text === '') return;
    this.#follows = false;
    const next = this.source.search.step(this.from, 1, 1);
    if (next === undefined || (next.line >= this.from && next.line <= this.to)) return;
    this.go({ line: next.line, column: next.column });
  }

  stepHit(way: 1 | -1): void {
    const { chosen, search } = this.source;
    const line = chosen?.line ?? (way > 0 ? this.from : this.to + 1);
    const hit = search.step(line, chosen?.column ?? 1, way);
    if (hit !== undefined) this.go({ line: hit.line, column: hit.column });
  }

  /** Which of all matches is chosen, from 1; 0 for none. */
  get hitPlace(): number {
    const { chosen, search } = this.source;
    return chosen?.column === undefined ? 0 : search.place(chosen.line, chosen.column);
  }

  /** Matches among `length` columns of a line, from column `first` on. */
  marks(line: number, first: number, length: number): MarkedRun[] {
    const { chosen, search } = this.source;
    return search.in(line, first, first + length).map((hit) => ({
      ...hit,
      current: hit.line === chosen?.line && hit.column === chosen.column,
    }));
  }
}
