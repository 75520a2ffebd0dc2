// Takes curl's own words off the lines of a transcript.
//
// Redirected with the body, they land wherever the body's buffer was flushed, in the middle of a
// line too. curl ends its words with a line feed, and the rest of the body line follows:
//
//   path_requests_⏎100 40470  100 40470    0     0  5895k      0 --:--:-- --:--:-- --:--:-- 6586k
//   * Connection #0 to host localhost left intact
//   total{path="/item/167",app="shop"} 18
//
// (⏎ stands for CR.) So the meter and the remarks go and the two halves are joined. While a
// transfer lasts the meter is written without a line feed; then the one after it is the body's.

import { cut, join, type Line } from '../lines/line.ts';
import { readingOf } from '../lines/reading.ts';
import type { LineWork, Next, Notes } from '../repairs/repair.ts';

const METER_HEAD = /^ +% Total +% Received|^ +Dload +Upload +Total/;
// curl writes its columns at fixed widths, so that what follows the last one can be told apart.
const AMOUNT = '[ \\d.kMGTPE]{5}';
const SHARE = '[ \\d]{2}\\d';
const METER_ROW = new RegExp(
  `(?:\\r|^)${SHARE} ${AMOUNT}  ${SHARE} ${AMOUNT}  ${SHARE} ${AMOUNT}  ${AMOUNT}  ${AMOUNT} ` +
    `(?:[ \\d:dhms-]{8} ){3}${AMOUNT}`,
  'g',
);
const METER_REST = /\r[ \d.kMGTPE:%dhms/-]{20,120}$/; // other versions of curl, where the line ends with it

/** Remarks that begin a transcript. A list of Markdown has its lines begin with "* " as well. */
const REMARK_AT_START =
  /^\* (?: {2}Trying |Host \S+ was resolved|Connected to |Established connection|Could not resolve host|Uses proxy|Rebuilt URL|Hostname |Connection #\d+ |Closing connection|Failed to connect|connect to \S+ port)/;
const REMARK_LINE = /^\* |^[{}] \[\d+ bytes data\]$/;
const REMARK_AFTER_HALF =
  /(?:\* (?:Connection #\d+ to host .{0,200}left intact|Closing connection(?: #?\d+)?|shutting down connection #\d+|Excess found.{0,200}| {2}Trying .{0,200}|Connected to .{0,200}|Request completely sent off|upload completely sent off.{0,200})|[{}] \[\d+ bytes data\])$/;
const LONGEST_REMARK = 300;

export class CurlNoise implements LineWork {
  #notes: Notes;
  #half: Line | undefined;
  /** The line feed after the half was surely curl's own. */
  #isSure = false;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  take(line: Line, next: Next): void {
    if (line.continues || !this.#mayBeNoise(line)) {
      this.#rest(line, next);
      return;
    }
    const withoutMeter = withoutMatches(line, METER_ROW);
    const body = REMARK_LINE.test(withoutMeter.text)
      ? cut(withoutMeter, 0, 0)
      : withoutTail(withoutTail(withoutMeter, METER_REST), REMARK_AFTER_HALF);
    if (body === line) {
      this.#rest(line, next);
      return;
    }
    this.#notes.add('http-transcript');
    if (!endsInNoise(line)) {
      this.#notes.add('spliced-lines');
      this.#rest(body, next);
      return;
    }
    const isRemark =
      REMARK_LINE.test(withoutMeter.text) ||
      REMARK_AFTER_HALF.test(withoutMeter.text.slice(-LONGEST_REMARK));
    if (body.text !== '') this.#hold(body, next);
    this.#isSure ||= isRemark || METER_HEAD.test(line.text);
  }

  end(next: Next): void {
    if (this.#half !== undefined) next(this.#half);
    this.#half = undefined;
  }

  #mayBeNoise({ text }: Line): boolean {
    return (
      text.includes('\r') ||
      text.startsWith(' ') ||
      text.includes('* ') ||
      text.endsWith(' bytes data]') ||
      /^\d/.test(text)
    );
  }

  #hold(half: Line, next: Next): void {
    this.#half = this.#half === undefined ? half : this.#meet(this.#half, half, next);
    this.#isSure = false;
  }

  /** A line without noise, or what is left of one. */
  #rest(line: Line, next: Next): void {
    if (this.#half === undefined) {
      next(line);
      return;
    }
    next(this.#meet(this.#half, line, next));
    this.#half = undefined;
  }

  /** Joins the halves; or hands the left one on, where the line feed was its own. */
  #meet(left: Line, right: Line, next: Next): Line {
    const joined = join(left, right);
    const bothRead = readingOf(left.text) !== 'bad' && readingOf(right.text) !== 'bad';
    if (!this.#isSure && bothRead) {
      next(left);
      return right;
    }
    this.#notes.add('spliced-lines');
    return joined;
  }
}

/** Whether only curl writes such a line. */
export function isCurlNoise(text: string): boolean {
  return METER_HEAD.test(text) || REMARK_AT_START.test(text) || text.search(METER_ROW) >= 0;
}

function endsInNoise(line: Line): boolean {
  const { text } = line;
  if (METER_HEAD.test(text) || REMARK_LINE.test(text)) return true;
  const tail = text.slice(-LONGEST_REMARK);
  if (METER_REST.test(tail) || REMARK_AFTER_HALF.test(tail)) return true;
  const last = [...text.matchAll(METER_ROW)].at(-1);
  return last !== undefined && last.index + last[0].length === text.length;
}

function withoutMatches(line: Line, pattern: RegExp): Line {
  if (METER_HEAD.test(line.text)) return cut(line, 0, 0);
  let rest = line;
  for (const match of [...line.text.matchAll(pattern)].reverse())
    rest = join(cut(rest, 0, match.index), cut(rest, match.index + match[0].length));
  return rest;
}

function withoutTail(line: Line, pattern: RegExp): Line {
  const tail = Math.max(0, line.text.length - LONGEST_REMARK);
  const found = line.text.slice(tail).search(pattern);
  return found < 0 ? line : cut(line, 0, tail + found);
}
