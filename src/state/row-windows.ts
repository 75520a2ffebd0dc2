// Rows that live in the worker, brought over in windows as they are looked at.
//
// A list asks for rows all the time while it is scrolled; the worker answers one question after
// the other. So no more than two questions are out at once, and what is asked next is what is
// wanted then: places that the reader has already left are not fetched.

/** Rows a window. A screen shows about 50. */
export const ROWS_A_WINDOW = 200;
/** Rows before and after what is looked at that are fetched with it. */
const AROUND = 80;
/** Windows kept, the longest unused dropped first: 20 000 rows. */
const KEPT = 100;
const QUESTIONS = 2;

export interface RowWindowsOptions<Row> {
  readonly total: number;
  /** Rows `from` .. of the table, as many of `count` as there are. */
  readonly load: (from: number, count: number) => Promise<readonly Row[]>;
  /** Told when a load fails. Nothing more is asked until `retry`. */
  readonly onFailure: (error: unknown) => void;
}

export class RowWindows<Row> {
  readonly total: number;
  #load: RowWindowsOptions<Row>['load'];
  #onFailure: RowWindowsOptions<Row>['onFailure'];
  #windows = new Map<number, readonly Row[]>(); // by number, the longest unused first
  #asked = new Set<number>();
  #wanted: readonly number[] = [];
  #failed = false;
  #listeners = new Set<() => void>();

  constructor({ total, load, onFailure }: RowWindowsOptions<Row>) {
    this.total = total;
    this.#load = load;
    this.#onFailure = onFailure;
  }

  /** Row `row`, if it is here. */
  at(row: number): Row | undefined {
    return this.#windows.get(Math.floor(row / ROWS_A_WINDOW))?.[row % ROWS_A_WINDOW];
  }

  /** Says which rows are looked at. They and their neighbours are fetched. */
  need(first: number, end: number): void {
    if (end <= first) return;
    const seen = spanOfWindows(first, end);
    const around = spanOfWindows(first - AROUND, Math.min(this.total, end + AROUND));
    this.#wanted = [...seen, ...around.filter((number) => !seen.includes(number))];
    for (const number of this.#wanted) this.#touch(number);
    this.#ask();
  }

  /** Takes in rows that came some other way: row `from`, a multiple of the window, and on. */
  put(from: number, rows: readonly Row[]): void {
    for (let at = 0; at < rows.length; at += ROWS_A_WINDOW) {
      this.#windows.set((from + at) / ROWS_A_WINDOW, rows.slice(at, at + ROWS_A_WINDOW));
    }
    this.#arrived();
  }

  retry(): void {
    this.#failed = false;
    this.#ask();
  }

  /** Calls `listener` after rows have come. Returns how to stop that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #arrived(): void {
    for (const listener of this.#listeners) listener();
  }

  #touch(number: number): void {
    const rows = this.#windows.get(number);
    if (rows === undefined) return;
    this.#windows.delete(number);
    this.#windows.set(number, rows);
  }

  #ask(): void {
    for (const number of this.#wanted) {
      if (this.#failed || this.#asked.size >= QUESTIONS) return;
      if (!this.#windows.has(number) && !this.#asked.has(number)) void this.#fetch(number);
    }
  }

  async #fetch(number: number): Promise<void> {
    this.#asked.add(number);
    try {
      const from = number * ROWS_A_WINDOW;
      const rows = await this.#load(from, Math.min(ROWS_A_WINDOW, this.total - from));
      this.#windows.set(number, rows);
      for (const oldest of this.#windows.keys()) {
        if (this.#windows.size <= KEPT) break;
        this.#windows.delete(oldest);
      }
      this.#arrived();
    } catch (error) {
      this.#failed = true;
      this.#onFailure(error);
    } finally {
      this.#asked.delete(number);
    }
    this.#ask();
  }
}

/** Numbers of the windows that hold rows `first` .. `end`. */
function spanOfWindows(first: number, end: number): number[] {
  const from = Math.max(0, Math.floor(first / ROWS_A_WINDOW));
  const to = Math.floor((end - 1) / ROWS_A_WINDOW);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
