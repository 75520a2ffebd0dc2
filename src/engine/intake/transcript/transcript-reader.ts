// Tells heads from bodies in a transcript, line by line.
//
//   before    prompts, remarks, the request            until a status line
//   head      status line and headers                  until a blank line
//   body      what is read on                          until the next status line

import type { Line } from '../lines/line.ts';
import { isData, readingOf } from '../lines/reading.ts';
import type { HttpFacts } from '../repairs/http-facts.ts';
import type { LineWork, Next, Notes } from '../repairs/repair.ts';
import { ChunkedBody, isChunkSize } from './chunked-body.ts';
import { requestTarget, targetOf } from './exchange.ts';
import { ExchangeLog } from './exchange-log.ts';
import {
  headerOf,
  isChunked,
  isInterim,
  isRequestLine,
  statusOf,
  type Response,
} from './http-head.ts';
import { isWgetAfter, isWgetBefore, opensWget, wgetUrl } from './wget-noise.ts';

/** How head lines are dressed: curl's "< " and "> ", wget's two blanks, or not at all. */
export type Dress = 'curl' | 'wget' | 'bare';

const MOST_HELD = 4096; // lines of an interim response

export class TranscriptReader implements LineWork {
  #dress: Dress;
  #notes: Notes;
  #state: 'before' | 'head' | 'body' = 'before';
  #request: (readonly [string, string])[] = [];
  #inRequest = false;
  #tool: HttpFacts['tool'];
  #response: Response | undefined;
  #answered: Response | undefined; // the last one that had a body
  /** curl -v -i on a terminal shows each head line twice, so that two blank lines end the head. */
  #blanksToEnd = 1;
  #held: Line[] = []; // the body of an interim response, or blank lines before wget's last words
  #chunks: ChunkedBody | undefined;
  #requestLine = '';
  #log = new ExchangeLog();

  constructor(dress: Dress, notes: Notes) {
    this.#dress = dress;
    this.#notes = notes;
    this.#tool = dress === 'wget' ? 'wget -S' : dress === 'curl' ? 'curl' : 'curl -i';
    this.#tell();
  }

  take(line: Line, next: Next): void {
    if (line.continues) {
      if (this.#state === 'body') this.#body(line, next);
      return;
    }
    const status = this.#statusOf(line.text);
    if (status !== undefined) this.#begin(status, line);
    else if (this.#state === 'head') this.#head(line, next);
    else if (this.#state === 'body' && !this.#isRequest(line.text)) this.#body(line, next);
    else this.#before(line, next);
    if (this.#state !== 'body') this.#notes.add('http-transcript');
  }

  end(next: Next): void {
    if (this.#dress !== 'wget') this.#release(next);
    this.#chunks?.end(next);
    this.#response = this.#answered ?? this.#response;
    this.#tell();
    this.#notes.tellExchanges(this.#log.all);
  }

  #statusOf(text: string): number | undefined {
    if (this.#dress === 'curl' && text.startsWith('< ')) return statusOf(text.slice(2));
    if (this.#dress === 'wget') return text.startsWith('  ') ? statusOf(text.slice(2)) : undefined;
    return statusOf(text);
  }

  #isRequest(text: string): boolean {
    if (this.#dress === 'curl') return text.startsWith('> ') && isRequestLine(text.slice(2));
    if (this.#dress === 'wget') return text.startsWith('--') && opensWget(text);
    return isRequestLine(text);
  }

  #before(line: Line, next: Next): void {
    const { text } = line;
    if (this.#isRequest(text)) {
      this.#log.begin(line);
      this.#requestLine = text;
      this.#state = 'before';
      this.#request = [];
      this.#inRequest = true;
      if (this.#dress !== 'wget') this.#tool = this.#dress === 'curl' ? 'curl -v' : 'http';
      return;
    }
    const bare = this.#dress === 'curl' && text.startsWith('> ') ? text.slice(2) : text;
    const header = this.#inRequest ? headerOf(bare) : undefined;
    if (header !== undefined) this.#request.push(header);
    else if (!this.#log.prompt(line, readingOf(text)) && beginsBody(text)) {
      // The head was cut off, or only the meter stands before the body.
      this.#state = 'body';
      this.#body(line, next);
    } else if (bare.trim() === '') this.#inRequest = false;
  }

  #begin(status: number, line: Line): void {
    const { text } = line;
    const isRepeated = this.#state === 'head' && this.#response?.status === status;
    if (isRepeated && this.#dress === 'curl' && !text.startsWith('< ')) {
      this.#blanksToEnd = 2;
      return;
    }
    if (this.#log.begin(line)) this.#requestLine = '';
    this.#held = []; // the body of an interim response gives way to this one
    this.#response = { status, headers: [], bodyLines: 0 };
    this.#blanksToEnd = 1;
    this.#chunks = undefined;
    this.#state = 'head';
    if (this.#dress !== 'curl') return;
    if (text.startsWith('< ')) this.#tool = 'curl -v';
    else if (this.#tool === 'curl') this.#tool = 'curl -i';
  }

  #head(line: Line, next: Next): void {
    const { text } = line;
    const isMarked = this.#dress === 'curl' && /^< ?/.test(text);
    const bare = isMarked ? text.replace(/^< ?/, '') : text;
    if (this.#dress === 'wget') {
      const header = text.startsWith('  ') ? headerOf(text.slice(2)) : undefined;
      if (header !== undefined) this.#response?.headers.push(header);
      else if (!isWgetBefore(text)) this.#enter(line, next);
      return;
    }
    if (bare === '') {
      if (--this.#blanksToEnd > 0) return;
      this.#notes.add('http-transcript'); // the last line of the head
      this.#enter(undefined, next);
      return;
    }
    const header = headerOf(bare);
    const isEcho = this.#blanksToEnd === 2 && !isMarked;
    if (isEcho || /^[ \t]/.test(bare)) return;
    if (header !== undefined && readingOf(text) !== 'sample') this.#response?.headers.push(header);
    else this.#enter(line, next); // the blank line was lost
  }

  #enter(line: Line | undefined, next: Next): void {
    this.#state = 'body';
    this.#tell();
    if (line !== undefined) this.#body(line, next);
  }

  #body(line: Line, next: Next): void {
    const response = this.#response;
    if (response?.bodyLines === 0) {
      if (isChunked(response.headers) && isChunkSize(line.text))
        this.#chunks = new ChunkedBody(this.#notes);
      if (!isInterim(response) && this.#log.answer(this.#target()))
        this.#notes.add('several-responses');
    }
    if (!line.continues && this.#log.body(line, readingOf(line.text)))
      this.#notes.add('several-responses');
    if (response !== undefined && ++response.bodyLines === 1) this.#answered = response;
    if (response !== undefined && isInterim(response) && this.#held.length < MOST_HELD) {
      this.#held.push(line);
      return;
    }
    if (this.#dress === 'wget' && isWgetAfter(line.text)) {
      this.#held.push(line);
      return;
    }
    this.#release(next);
    this.#emit(line, next);
  }

  /** What the request asked for, where it is shown. */
  #target(): string {
    if (this.#dress === 'wget') return targetOf(wgetUrl(this.#requestLine));
    return requestTarget(this.#requestLine.replace(/^> /, ''), this.#request);
  }

  /** What was held back belongs to the body after all. */
  #release(next: Next): void {
    for (const line of this.#held)
      if (this.#dress !== 'wget' || line.text.trim() === '') this.#emit(line, next);
    this.#held = [];
  }

  #emit(line: Line, next: Next): void {
    if (this.#chunks === undefined) next(line);
    else this.#chunks.take(line, next);
  }

  #tell(): void {
    const response = this.#response;
    this.#notes.tell({
      tool: this.#tool,
      ...(response && { status: response.status }),
      requestHeaders: this.#request,
      responseHeaders: response?.headers ?? [],
    });
  }
}

/** A comment begins a body too; but root's prompt looks like one. */
function beginsBody(text: string): boolean {
  const reading = readingOf(text);
  return isData(reading) || (reading === 'comment' && !/^# (?:curl|wget|https?|xh|nc) /.test(text));
}
