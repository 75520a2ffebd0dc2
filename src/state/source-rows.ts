// The lines of a text as rows of a list: one row a line, and after the line of the finding that is
// shown one more, for its caret.
//
//   row   0       1       2        3        4
//   line  1       2       3      caret      4        (caretLine 3)

import type { SourceLine } from '../protocol/engine-api.ts';
import type { Page, Range } from '../protocol/page.ts';
import { RowWindows } from './row-windows.ts';

export interface CaretRow {
  readonly kind: 'caret';
  readonly of: SourceLine;
}

/** A line stands for itself: the same row is the same object, so that a list can tell. */
export type SourceRow = SourceLine | CaretRow;

export interface SourceTextOptions {
  readonly lines: number;
  readonly load: (range: Range, focus?: number) => Promise<Page<SourceLine>>;
  readonly onFailure: (error: unknown) => void;
}

/** The lines of a dump, brought over as they are looked at. */
export class SourceText {
  readonly lines: number;
  readonly #load: SourceTextOptions['load'];
  readonly #onFailure: SourceTextOptions['onFailure'];
  readonly #windows: RowWindows<SourceLine>;
  /** Long lines of which another part is wanted than the beginning. */
  readonly #focused = new Map<number, SourceLine>();
  readonly #listeners = new Set<() => void>();

  constructor({ lines, load, onFailure }: SourceTextOptions) {
    this.lines = lines;
    this.#load = load;
    this.#onFailure = onFailure;
    this.#windows = new RowWindows({
      total: lines,
      load: async (from, count) => (await load({ from: from + 1, count })).rows,
      onFailure,
    });
    this.#windows.listen(() => this.#arrived());
  }

  /** Line `line`, 1-based, if it is here. */
  at(line: number): SourceLine | undefined {
    return this.#focused.get(line) ?? this.#windows.at(line - 1);
  }

  need(first: number, end: number): void {
    this.#windows.need(first - 1, end - 1);
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  retry(): void {
    this.#windows.retry();
  }

  /** Shows the part of a long line around `column`. */
  async focus(line: number, column: number): Promise<void> {
    try {
      const { rows } = await this.#load({ from: line, count: 1 }, column);
      const [part] = rows;
      if (part === undefined) throw new RangeError(`line ${line} of ${this.lines}`);
      this.#focused.set(line, part);
      this.#arrived();
    } catch (error) {
      this.#onFailure(error);
    }
  }

  #arrived(): void {
    for (const listener of this.#listeners) listener();
  }
}

export class SourceRows {
  readonly total: number;
  readonly #text: SourceText;
  /** 0 where no caret is shown. */
  readonly #caretLine: number;
  #caret: CaretRow | undefined;

  constructor(text: SourceText, caretLine = 0) {
    this.#text = text;
    this.#caretLine = caretLine;
    this.total = text.lines + (caretLine > 0 ? 1 : 0);
  }

  /** The row of a line. */
  rowOf(line: number): number {
    return this.#caretLine > 0 && line > this.#caretLine ? line : line - 1;
  }

  /** The line of a row; of the caret's row, the line above it. */
  lineOf(row: number): number {
    return this.#caretLine > 0 && row >= this.#caretLine ? row : row + 1;
  }

  at(row: number): SourceRow | undefined {
    const line = this.#text.at(this.lineOf(row));
    if (line === undefined || this.#caretLine === 0 || row !== this.#caretLine) return line;
    if (this.#caret?.of !== line) this.#caret = { kind: 'caret', of: line };
    return this.#caret;
  }

  need(first: number, end: number): void {
    this.#text.need(this.lineOf(first), this.lineOf(end - 1) + 1);
  }

  listen(listener: () => void): () => void {
    return this.#text.listen(listener);
  }
}
