// Which lines of a transcript belong to which response, as the reader comes by them.
//
//   $ curl -i http://a:9100/metrics     begins an exchange: a command,
//   > GET /metrics HTTP/1.1             a request
//   < HTTP/1.1 200 OK                   or a head, whichever stands first
//   up 1                                makes it one with a body
//   $ curl -i http://b:9100/metrics     begins the next

import type { Line } from '../lines/line.ts';
import { isData, type Reading } from '../lines/reading.ts';
import { askedAtPrompt, type Exchange } from './exchange.ts';

/** curl writes its own words at once, and a body to a file when a buffer is full. */
const REQUEST_INSIDE = /.> (?:GET|HEAD|POST) \S+ HTTP\/\d/;

export class ExchangeLog {
  #exchanges: Exchange[] = [];
  #current: Exchange | undefined; // whose body is at hand
  #from = 1;
  /** What the command at a prompt asked for, if there was one. */
  #asked: string | undefined;
  #isTangled = false;

  /**
   * Those with a body. None when a request stands in the middle of a body line: then the body went
   * on below the head of the next response, and nobody can say which line is whose.
   */
  get all(): readonly Exchange[] {
    return this.#isTangled ? [] : this.#exchanges;
  }

  /** A request or a head: of the exchange at hand, or of another if that has its body. True: another. */
  begin({ place }: Line): boolean {
    if (this.#current === undefined) return false;
    this.#current = undefined;
    this.#asked = undefined;
    this.#from = place.line;
    return true;
  }

  /** True when the line is a command that fetches, typed at a prompt. It begins an exchange too. */
  prompt(line: Line, reading: Reading): boolean {
    const asked = askedAtPrompt(line.text, reading);
    if (asked === undefined) return false;
    this.begin(line);
    this.#asked = asked;
    return true;
  }

  /** The first line of a body. `target` is that of the request, or ''. True: it is not the first body. */
  answer(target: string): boolean {
    this.#current = { line: this.#from, target: target || (this.#asked ?? ''), data: 0, bad: 0 };
    return this.#exchanges.push(this.#current) > 1;
  }

  /** A line of a body. True: it begins one that has no head, since this command showed none. */
  body(line: Line, reading: Reading): boolean {
    if (this.prompt(line, reading)) return false;
    const isFirst =
      isData(reading) &&
      this.#current === undefined &&
      this.#asked !== undefined &&
      this.#exchanges.length > 0;
    if (isFirst) this.answer('');
    if (isData(reading) && this.#current !== undefined) this.#current.data++;
    else if (reading === 'bad' && this.#current !== undefined) {
      this.#current.bad++;
      this.#isTangled ||= REQUEST_INSIDE.test(line.text);
    }
    return isFirst;
  }
}
