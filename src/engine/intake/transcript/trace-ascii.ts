// curl --trace-ascii: each block of the exchange with the offsets of its lines.
//
//   <= Recv data, 1255 bytes (0x4e7)
//   0000: # HELP nginx_connections_accepted Accepted client connections.#
//   0040: TYPE nginx_connections_accepted counter.nginx_connections_accept
//
// A line feed is written as a dot, so that such a body cannot be told from its text. Mostly the
// body itself stands in the same file, since curl wrote it to the terminal as well: then that is
// what is read. Otherwise nothing is, and the loss is named.

import { isData, readingOf } from '../lines/reading.ts';
import type { Line } from '../lines/line.ts';
import type { LineWork, Next, Notes, Repair } from '../repairs/repair.ts';
import { headerOf, statusOf } from './http-head.ts';

const BLOCK =
  /^(?:(?:=>|<=) (?:Send|Recv) (header|data|SSL data), \d+ bytes \(0x[\da-f]+\)|== Info: .*)$/;
const OFFSET = /^[\da-f]{4,}: ?/;

export function isTraceLine(text: string): boolean {
  return BLOCK.test(text);
}

export const traceAscii: Repair = {
  ids: ['http-transcript', 'trace-ascii'],

  plan(head) {
    if (!head.bad.some((text) => BLOCK.test(text) && !text.startsWith('== '))) return undefined;
    const hasBody = head.readings.some(isData);
    return (notes) => new TraceReader(notes, hasBody);
  },
};

class TraceReader implements LineWork {
  #notes: Notes;
  #hasBody: boolean;
  #block: 'none' | 'request' | 'header' | 'data' = 'none';
  #status: number | undefined;
  #request: (readonly [string, string])[] = [];
  #response: (readonly [string, string])[] = [];

  constructor(notes: Notes, hasBody: boolean) {
    this.#notes = notes;
    this.#hasBody = hasBody;
    this.#tell();
  }

  take(line: Line, next: Next): void {
    const { text } = line;
    const block = BLOCK.exec(text);
    if (block !== null) this.#block = blockOf(text, block[1]);
    else if (this.#block !== 'none' && OFFSET.test(text)) this.#read(text.replace(OFFSET, ''));
    else if (this.#hasBody || readingOf(text) !== 'bad') {
      this.#block = 'none';
      next(line);
      return;
    }
    this.#notes.add('http-transcript');
  }

  #read(text: string): void {
    if (this.#block === 'data' && !this.#hasBody) this.#notes.add('trace-ascii');
    const header = headerOf(text);
    if (this.#block === 'request' && header !== undefined) this.#request.push(header);
    if (this.#block !== 'header') return;
    const status = statusOf(text);
    if (status !== undefined) {
      this.#status = status;
      this.#response = [];
    } else if (header !== undefined) this.#response.push(header);
    this.#tell();
  }

  #tell(): void {
    this.#notes.tell({
      tool: 'curl --trace-ascii',
      ...(this.#status !== undefined && { status: this.#status }),
      requestHeaders: this.#request,
      responseHeaders: this.#response,
    });
  }
}

function blockOf(text: string, kind: string | undefined): 'none' | 'request' | 'header' | 'data' {
  if (kind === undefined) return 'none';
  if (kind === 'header') return text.startsWith('=>') ? 'request' : 'header';
  return kind === 'data' && text.startsWith('<=') ? 'data' : 'none';
}
