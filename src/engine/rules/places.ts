// From a body line and a part of it to line and column in the text as given.

import {
  BACKSLASH,
  BRACE_CLOSE,
  BRACE_OPEN,
  CLASS,
  EQUALS,
  HASH,
  LABEL_REST,
  LABEL_START,
  NAME_REST,
  QUOTE,
  SPACE,
  isBlank,
} from '../bytes/ascii.ts';
import { countCodePoints } from '../bytes/utf8.ts';
import type { Place } from '../../model/finding.ts';
import type { TextStore } from '../text/text-store.ts';
import type { RawPlace } from './finding-collector.ts';
import type { Part } from './rule.ts';

/** Where a body line stands in the text as given. */
export interface Locator {
  locate(bodyLine: number, bodyColumn: number): { line: number; column: number };
}

export function makePlacer(body: TextStore, locator?: Locator): (raw: RawPlace) => Place {
  return (raw) => {
    const span =
      raw.column === undefined
        ? spanOf(bytesOf(body, raw.line), raw.part)
        : { column: raw.column, length: raw.extent ?? 1 };
    const place = locator?.locate(raw.line, span.column) ?? {
      line: raw.line,
      column: span.column,
    };
    return { ...place, length: span.length };
  };
}

function bytesOf(body: TextStore, line: number): Uint8Array {
  return line >= 1 && line <= body.lineCount ? body.bytesOf(line) : new Uint8Array(0);
}

function spanOf(bytes: Uint8Array, part: Part): { column: number; length: number } {
  const [start, end] = byteSpan(bytes, part);
  return {
    column: countCodePoints(bytes, 0, start) + 1,
    length: Math.max(1, countCodePoints(bytes, start, end)),
  };
}

type Span = readonly [start: number, end: number];

function byteSpan(bytes: Uint8Array, part: Part): Span {
  const first = skipBlanks(bytes, 0);
  if (part === 'line') return [first, bytes.length];
  if (bytes[first] === HASH) return metadataSpan(bytes, first, part);
  const name: Span = [first, nameEnd(bytes, first)];
  if (part === 'name') return name[1] > name[0] ? name : [first, first + 1];
  const open = skipBlanks(bytes, name[1]);
  const close = bytes[open] === BRACE_OPEN ? closingBrace(bytes, open) : -1;
  if (typeof part === 'object') return close < 0 ? name : labelSpan(bytes, open, close, part.label);
  if (part === 'labels') return close < 0 ? name : [open, close + 1];
  const value = token(bytes, close < 0 ? name[1] : close + 1);
  if (part === 'value') return value;
  const next = token(bytes, value[1]);
  if (part === 'timestamp') return next[0] < bytes.length ? next : value;
  if (part === 'exemplar') {
    const hash = bytes.indexOf(HASH, value[1]);
    return hash < 0 ? value : [hash, bytes.length];
  }
  return [first, bytes.length];
}

function metadataSpan(bytes: Uint8Array, hash: number, part: Part): Span {
  const keyword = token(bytes, hash + 1);
  if (part === 'keyword') return keyword;
  const nameAt = skipBlanks(bytes, keyword[1]);
  const name: Span =
    bytes[nameAt] === QUOTE ? [nameAt, closingQuote(bytes, nameAt) + 1] : token(bytes, nameAt);
  if (part === 'name') return name;
  const word = skipBlanks(bytes, name[1]);
  return word < bytes.length ? [word, bytes.length] : name;
}

function labelSpan(bytes: Uint8Array, open: number, close: number, label: string): Span {
  const wanted = new TextEncoder().encode(label);
  let at = open + 1;
  while (at < close) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      at = closingQuote(bytes, at) + 1;
      continue;
    }
    if ((CLASS[byte]! & LABEL_START) === 0) {
      at++;
      continue;
    }
    const start = at;
    while (at < close && (CLASS[bytes[at]!]! & LABEL_REST) !== 0) at++;
    if (!equal(bytes, start, at, wanted)) continue;
    let end = skipBlanks(bytes, at);
    if (bytes[end] === EQUALS) end = skipBlanks(bytes, end + 1);
    if (bytes[end] === QUOTE) return [start, closingQuote(bytes, end) + 1];
    return [start, at];
  }
  return [open, close + 1];
}

function equal(bytes: Uint8Array, start: number, end: number, wanted: Uint8Array): boolean {
  if (end - start !== wanted.length) return false;
  for (let i = 0; i < wanted.length; i++) if (bytes[start + i] !== wanted[i]) return false;
  return true;
}

function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && isBlank(bytes[at]!)) at++;
  return at;
}

function nameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && (CLASS[bytes[at]!]! & NAME_REST) !== 0) at++;
  return at;
}

function token(bytes: Uint8Array, from: number): Span {
  const start = skipBlanks(bytes, from);
  let end = start;
  while (end < bytes.length && !isBlank(bytes[end]!) && bytes[end] !== SPACE) end++;
  return [start, end];
}

function closingQuote(bytes: Uint8Array, open: number): number {
  let at = open + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return Math.min(at, bytes.length - 1);
}

function closingBrace(bytes: Uint8Array, open: number): number {
  let at = open + 1;
  while (at < bytes.length && bytes[at] !== BRACE_CLOSE)
    at = bytes[at] === QUOTE ? closingQuote(bytes, at) + 1 : at + 1;
  return Math.min(at, bytes.length - 1);
}
