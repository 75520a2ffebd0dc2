import type { QueryProblem } from '../model/query-problem.ts';
import type { SearchAnswer, SourceQuery } from '../protocol/engine-api.ts';
import { firstAtOrAfter } from './margin.ts';

/** A match: line and column 1-based, column and length in code points. */
export interface Hit {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export type SearchStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'found'; readonly total: number; readonly capped: boolean }
  | { readonly kind: 'bad-query'; readonly problem: QueryProblem; readonly column: number };

type Ask = (query: SourceQuery, signal: AbortSignal) => Promise<SearchAnswer>;
type Hits = Extract<SearchAnswer, { kind: 'hits' }>;

/** One search at a time: a newer one calls the older off, whose hits stay until the new are there. */
export class SourceSearch {
  #ask: Ask;
  #onFailure: (error: unknown) => void;
  #stop: AbortController | undefined;
  #status: SearchStatus = $state.raw({ kind: 'idle' });
  #hits: Hits | undefined = $state.raw();

  constructor(ask: Ask, onFailure: (error: unknown) => void) {
    this.#ask = ask;
    this.#onFailure = onFailure;
  }

  get status(): SearchStatus {
    return this.#status;
  }

  /** Resolves when the answer has come, true if it was not overtaken by a newer search. */
  async run(query: SourceQuery): Promise<boolean> {
    this.end();
    if (query.text === '') {
      this.#hits = undefined;
      this.#status = { kind: 'idle' };
      return true;
    }
    const { signal } = (this.#stop = new AbortController());
    this.#status = { kind: 'searching' };
    try {
      const answer = await this.#ask(query, signal);
      if (signal.aborted || answer.kind === 'cancelled') return false;
      if (answer.kind === 'bad-query') {
        this.#hits = undefined;
        this.#status = answer;
      } else {
        this.#hits = answer;
        this.#status = { kind: 'found', total: answer.total, capped: answer.capped };
      }
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      this.#status = { kind: 'idle' };
      this.#onFailure(error);
      return true;
    }
  }

  /** Calls off whatever search goes on. */
  end(): void {
    this.#stop?.abort();
    this.#stop = undefined;
  }

  /** Matches in one line that reach into columns `from` .. `to`, in their order. */
  in(line: number, from = 1, to = Infinity): Hit[] {
    const hits = this.#hits;
    if (hits === undefined) return [];
    const found: Hit[] = [];
    for (let at = firstAtOrAfter(hits.lines, line); hits.lines[at] === line; at++) {
      const hit = hitAt(hits, at);
      if (hit.column <= to && hit.column + hit.length > from) found.push(hit);
    }
    return found;
  }

  /** Which of all matches stands there, from 1; 0 if none does. */
  place(line: number, column: number): number {
    const hits = this.#hits;
    if (hits === undefined) return 0;
    const at = this.#after(hits, line, column);
    return hits.lines[at] === line && hits.columns[at] === column ? at + 1 : 0;
  }

  /** The next match after (`way` 1) or before (-1) a place, around the ends of the text. */
  step(line: number, column: number, way: 1 | -1): Hit | undefined {
    const hits = this.#hits;
    if (hits === undefined || hits.lines.length === 0) return undefined;
    const count = hits.lines.length;
    const at = this.#after(hits, line, column);
    const here = hits.lines[at] === line && hits.columns[at] === column;
    const next = way > 0 ? (here ? at + 1 : at) : at - 1;
    return hitAt(hits, (next + count) % count);
  }

  /** Index of the first match at or after a place. */
  #after({ lines, columns }: Hits, line: number, column: number): number {
    let at = firstAtOrAfter(lines, line);
    while (lines[at] === line && columns[at]! < column) at++;
    return at;
  }
}

function hitAt({ lines, columns, lengths }: Hits, at: number): Hit {
  return { line: lines[at]!, column: columns[at]!, length: lengths[at]! };
}
