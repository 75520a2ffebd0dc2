// Strings as PromQL writes them: in double or single quotes with the escapes of Go, or between
// backticks without any.

import type { QueryProblem } from '../../../model/query-problem.ts';

export type QuotedString =
  | {
      readonly kind: 'string';
      readonly text: string;
      /** For every UTF-16 code unit of `text`, and one more, where it stands in the source. */
      readonly origins: readonly number[];
      /** The offset behind the closing quote. */
      readonly end: number;
    }
  | { readonly kind: 'bad-string'; readonly problem: QueryProblem; readonly at: number };

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
};
const NUMERIC =
  /x(?<hex>[0-9A-Fa-f]{2})|u(?<short>[0-9A-Fa-f]{4})|U(?<long>[0-9A-Fa-f]{8})|(?<octal>[0-7]{3})/y;

/** Reads the string whose opening quote stands at `start`. */
export function readQuoted(source: string, start: number): QuotedString {
  const quote = source[start]!;
  let text = '';
  const origins: number[] = [];
  const add = (piece: string, origin: number) => {
    text += piece;
    while (origins.length < text.length) origins.push(origin);
  };
  let at = start + 1;
  for (;;) {
    const letter = source[at];
    if (letter === undefined || (letter === '\n' && quote !== '`')) {
      return { kind: 'bad-string', problem: 'quote-open', at: start };
    }
    if (letter === quote) {
      origins.push(at);
      return { kind: 'string', text, origins, end: at + 1 };
    }
    if (letter !== '\\' || quote === '`') {
      add(letter, at++);
      continue;
    }
    const escape = readEscape(source, at + 1, quote);
    if (escape === undefined) return { kind: 'bad-string', problem: 'escape-unknown', at };
    add(escape.text, at);
    at += 1 + escape.size;
  }
}

/** What follows a backslash at `at`. */
function readEscape(
  source: string,
  at: number,
  quote: string,
): { text: string; size: number } | undefined {
  const letter = source[at];
  if (letter === undefined) return undefined;
  if (letter === quote) return { text: quote, size: 1 };
  const simple = SIMPLE[letter];
  if (simple !== undefined) return { text: simple, size: 1 };
  NUMERIC.lastIndex = at;
  const match = NUMERIC.exec(source);
  if (match?.groups === undefined) return undefined;
  const { hex, short, long, octal } = match.groups;
  // \x and octal name a byte in Go; those below 0x80 are a character of their own.
  const byte = hex !== undefined || octal !== undefined;
  const code = octal === undefined ? parseInt(hex ?? short ?? long!, 16) : parseInt(octal, 8);
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || (byte && code > 0x7f)) {
    return undefined;
  }
  return { text: String.fromCodePoint(code), size: match[0].length };
}
