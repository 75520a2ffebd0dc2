// The shape of every repair: first what in the head of the text calls for it, then what is done to
// each line. A repair that finds no reason in the head never sees a line.

import type { RepairId } from '../../../model/repair.ts';
import type { Line } from '../lines/line.ts';
import { readingOf, type Reading } from '../lines/reading.ts';
import type { Exchange } from '../transcript/exchange.ts';
import type { HttpFacts } from './http-facts.ts';

export interface Repair {
  /** What it lists in the report. */
  readonly ids: readonly RepairId[];
  /** Undefined when the head gives no reason. Else what makes the work for one pass of the text. */
  plan(head: Head): MakeWork | undefined;
}

export type MakeWork = (notes: Notes) => LineWork;

/** Handing on a line: to the next repair, or to the parser. */
export type Next = (line: Line) => void;

export interface LineWork {
  /** Hands on none, one or several lines. */
  take(line: Line, next: Next): void;
  /** Hands on what it held back. */
  end?(next: Next): void;
}

/** What the repairs have to report: how many lines each concerned, and what a transcript tells. */
export class Notes {
  #counts = new Map<RepairId, number>();
  #http: HttpFacts | undefined;
  #exchanges: readonly Exchange[] = [];

  /** Responses with a body; none when it is uncertain which line is whose. */
  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  get http(): HttpFacts | undefined {
    return this.#http;
  }

  add(repair: RepairId, lines = 1): void {
    this.#counts.set(repair, (this.#counts.get(repair) ?? 0) + lines);
  }

  /** The later call counts. */
  tell(http: HttpFacts): void {
    this.#http = http;
  }

  tellExchanges(exchanges: readonly Exchange[]): void {
    this.#exchanges = exchanges;
  }

  list(): { readonly repair: RepairId; readonly count: number }[] {
    return [...this.#counts].map(([repair, count]) => ({ repair, count }));
  }
}

/** The first lines of the text, as the repairs planned so far leave them. */
export class Head {
  readonly lines: readonly Line[];
  readonly readings: readonly Reading[];
  /** The head is the whole text. */
  readonly complete: boolean;

  constructor(lines: readonly Line[], complete: boolean) {
    this.lines = lines;
    this.complete = complete;
    this.readings = lines.map((line) => readingOf(line.text));
  }

  /** Texts of the lines that no reader takes. */
  get bad(): string[] {
    return this.lines.filter((_, row) => this.readings[row] === 'bad').map((line) => line.text);
  }

  /** Lines that are not blank. */
  get filled(): number {
    return this.readings.filter((reading) => reading !== 'blank').length;
  }

  /** The head after `make`'s work. */
  after(make: MakeWork, notes = new Notes()): Head {
    const lines: Line[] = [];
    const work = make(notes);
    const next: Next = (line) => lines.push(line);
    for (const line of this.lines) work.take(line, next);
    if (this.complete) work.end?.(next);
    return new Head(lines, this.complete);
  }
}
