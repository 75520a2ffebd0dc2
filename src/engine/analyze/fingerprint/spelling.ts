// How one sample line is spelt: what the columns no longer tell, since 1, 1.0 and 1e0 are one
// number to them.

import { BACKSLASH, BRACE_CLOSE, BRACE_OPEN, COMMA, isBlank, QUOTE } from '../../bytes/ascii.ts';

export interface Spelling {
  /** The value as written. */
  readonly value: string;
  /** A blank after a comma between labels: `{a="b", c="d"}`. */
  readonly blankAfterComma: boolean;
  /** A comma before the closing brace: `{a="b",}`. */
  readonly commaBeforeBrace: boolean;
}

const decoder = new TextDecoder();

/** Reads a line of the form `name{labels} value …`; undefined for any other. */
export function spellingOf(line: Uint8Array): Spelling | undefined {
  let at = skipBlanks(line, 0);
  while (at < line.length && line[at] !== BRACE_OPEN && !isBlank(line[at]!)) at++;
  let blankAfterComma = false;
  let commaBeforeBrace = false;
  let next = skipBlanks(line, at);
  if (line[next] === BRACE_OPEN) {
    let lastComma = -1;
    at = next + 1;
    while (at < line.length && line[at] !== BRACE_CLOSE) {
      if (line[at] === QUOTE) at = closingQuote(line, at);
      else if (line[at] === COMMA) {
        lastComma = at;
        blankAfterComma ||= at + 1 < line.length && isBlank(line[at + 1]!);
      }
      at++;
    }
    commaBeforeBrace = lastComma >= 0 && skipBlanks(line, lastComma + 1) === at;
    next = skipBlanks(line, at + 1);
  }
  let end = next;
  while (end < line.length && !isBlank(line[end]!)) end++;
  if (end === next) return undefined;
  return { value: decoder.decode(line.subarray(next, end)), blankAfterComma, commaBeforeBrace };
}

function skipBlanks(line: Uint8Array, from: number): number {
  let at = from;
  while (at < line.length && isBlank(line[at]!)) at++;
  return at;
}

/** Where the string that opens at `from` closes, or the end of the line. */
function closingQuote(line: Uint8Array, from: number): number {
  let at = from + 1;
  for (; at < line.length && line[at] !== QUOTE; at++) if (line[at] === BACKSLASH) at++;
  return at;
}
