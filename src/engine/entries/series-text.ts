// Where name and labels of a series stand in its line, to the byte.
//
// Only for lines that the reader has taken: what is wrong with a label set has been told already,
// so this looks for the ends of things and judges nothing.

import {
  BACKSLASH,
  BRACE_CLOSE,
  BRACE_OPEN,
  CLASS,
  COMMA,
  EQUALS,
  LF,
  NAME_REST,
  QUOTE,
  isBlank,
} from '../bytes/ascii.ts';

/** From the first byte to the one behind the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface LabelSpans {
  /** Between the quotes, where there are any. */
  readonly name: Span;
  readonly value: Span;
}

export interface SeriesSpans {
  /** Between its quotes, or from the beginning of the line: the lexer takes blanks along. */
  readonly name: Span;
  readonly labels: readonly LabelSpans[];
  /** Behind the closing brace, or behind the name. */
  readonly end: number;
}

/** Undefined: a string goes on behind the bytes given. */
export function findSeries(bytes: Uint8Array): SeriesSpans | undefined {
  const nameAt = skipBlanks(bytes, 0);
  const nameEnd = skipName(bytes, nameAt);
  const name = { from: 0, to: nameEnd };
  const braceAt = skipBlanks(bytes, nameEnd);
  if (bytes[braceAt] !== BRACE_OPEN) return { name, labels: [], end: nameEnd };
  const set = findLabels(bytes, braceAt + 1);
  return set === undefined ? undefined : { ...set, name: set.name ?? name };
}

/** The labels of the exemplar behind `end`, where a series ends, if there is one. */
export function findExemplarLabels(bytes: Uint8Array, end: number): readonly LabelSpans[] {
  const at = bytes.indexOf(BRACE_OPEN, end);
  return at < 0 ? [] : (findLabels(bytes, at + 1)?.labels ?? []);
}

interface SetSpans {
  /** Of a name that stands among the labels. */
  readonly name: Span | undefined;
  readonly labels: LabelSpans[];
  readonly end: number;
}

/** Reads from behind the opening brace. */
function findLabels(bytes: Uint8Array, from: number): SetSpans | undefined {
  const labels: LabelSpans[] = [];
  let name: Span | undefined;
  for (let at = from; at < bytes.length;) {
    const byte = bytes[at]!;
    if (byte === BRACE_CLOSE) return { name, labels, end: at + 1 };
    if (byte === COMMA || isBlank(byte) || byte === LF) {
      at++;
      continue;
    }
    const item = byte === QUOTE ? findQuoted(bytes, at) : { from: at, to: skipName(bytes, at) };
    if (item === undefined) return undefined;
    // What is no name at all is stepped over, so that this ends.
    at = byte === QUOTE ? item.to + 1 : Math.max(item.to, at + 1);
    const equals = skipBlanks(bytes, at);
    if (bytes[equals] !== EQUALS) {
      name = item;
      continue;
    }
    const value = findQuoted(bytes, skipBlanks(bytes, equals + 1));
    if (value === undefined) return undefined;
    labels.push({ name: item, value });
    at = value.to + 1;
  }
  return undefined;
}

/** What stands between the quote at `at` and the next that no backslash precedes. */
export function findQuoted(bytes: Uint8Array, at: number): Span | undefined {
  for (let to = at + 1; to < bytes.length; to++) {
    if (bytes[to] === BACKSLASH) to++;
    else if (bytes[to] === QUOTE) return { from: at + 1, to };
  }
  return undefined;
}

export function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && isBlank(bytes[at]!)) at++;
  return at;
}

export function skipName(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && (CLASS[bytes[at]!]! & NAME_REST) !== 0) at++;
  return at;
}
