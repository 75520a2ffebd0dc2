// Escapes inside string literals: those of JSON, and what Go, Python and JavaScript add to them.

import { utf8Of } from '../lines/utf8-text.ts';

/** Sticky. A pair of surrogates is one escape; an escape that the text cuts short is none. */
export const ESCAPE =
  /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{2}|[^uUx])/y;

export const LONGEST_ESCAPE = 12; // \ud83d\ude00

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What a match of `ESCAPE` stands for, as a byte string. */
export function decodeEscape(escape: string): string {
  const kind = escape[1] ?? '';
  if (kind === 'x') return String.fromCharCode(hex(escape, 2, 4));
  if (kind === 'U') return utf8Of(hex(escape, 2, 10));
  if (kind !== 'u') return SIMPLE[kind] ?? kind;
  if (escape.length === 6) return utf8Of(hex(escape, 2, 6));
  const high = hex(escape, 2, 6) - 0xd800;
  const low = hex(escape, 8, 12) - 0xdc00;
  return utf8Of(0x10000 + (high << 10) + low);
}

function hex(text: string, from: number, to: number): number {
  return Number.parseInt(text.slice(from, to), 16);
}
