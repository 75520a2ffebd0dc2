// A body with the sizes of Transfer-Encoding: chunked still in it (`curl --raw`, nc, telnet).
//
//   1f4⏎            five hundred bytes follow, wherever they end
//   # HELP …
//   go_gorout⏎      the chunk ends, and so does the line, which the framing did
//   8⏎
//   ines 12         the other half
//
// Sizes are counted with one byte for a line end of the body. Where the count is lost, lines pass
// as they are.

import { join, type Line } from '../lines/line.ts';
import type { Next, Notes } from '../repairs/repair.ts';

const SIZE = /^[\da-fA-F]{1,8}(?:;.*)?$/;

/** Whether a body may begin with this line when it is chunked and shown raw. */
export function isChunkSize(text: string): boolean {
  return SIZE.test(text);
}

export class ChunkedBody {
  #notes: Notes;
  #state: 'size' | 'data' | 'gap' | 'done' | 'lost' = 'size';
  #left = 0; // bytes of the chunk still to come
  #half: Line | undefined;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  take(line: Line, next: Next): void {
    if (this.#state === 'lost') next(line);
    else if (this.#state === 'data') this.#data(line, next);
    else if (this.#state !== 'done') this.#frame(line, next);
  }

  end(next: Next): void {
    if (this.#half !== undefined) next(this.#half);
    this.#half = undefined;
  }

  /** The empty line after a chunk that ended with a line, then the size of the next. */
  #frame(line: Line, next: Next): void {
    if (this.#state === 'gap' && line.text === '') {
      this.#state = 'size';
      return;
    }
    if (!SIZE.test(line.text)) {
      this.#lose(line, next);
      return;
    }
    this.#notes.add('chunked-framing');
    this.#left = Number.parseInt(line.text, 16);
    this.#state = this.#left === 0 ? 'done' : 'data';
    if (this.#left === 0) this.end(next);
  }

  #data(line: Line, next: Next): void {
    const { length } = line.text;
    if (length > this.#left) {
      this.#lose(line, next);
      return;
    }
    const whole = this.#half === undefined ? line : join(this.#half, line);
    this.#half = undefined;
    if (length === this.#left) {
      this.#half = whole;
      this.#state = 'size';
      return;
    }
    next(whole);
    this.#left -= length + 1;
    if (this.#left === 0) this.#state = 'gap';
  }

  #lose(line: Line, next: Next): void {
    this.end(next);
    this.#state = 'lost';
    next(line);
  }
}
