// Where name and text stand in a metadata line that the reader has taken.

import { LF, QUOTE } from '../bytes/ascii.ts';
import { findQuoted, skipBlanks, skipName, type Span } from './series-text.ts';

const KEYWORD_LENGTH = 4; // TYPE, HELP, UNIT

export interface MetadataSpans {
  /** Between its quotes, where there are any. */
  readonly name: Span;
  /** Behind the one byte that parts it from the name. */
  readonly text: Span;
}

/** Undefined: a quoted name goes on behind the bytes given. */
export function findMetadata(bytes: Uint8Array): MetadataSpans | undefined {
  const hash = skipBlanks(bytes, 0);
  const at = skipBlanks(bytes, skipBlanks(bytes, hash + 1) + KEYWORD_LENGTH);
  const isQuoted = bytes[at] === QUOTE;
  const name = isQuoted ? findQuoted(bytes, at) : { from: at, to: skipName(bytes, at) };
  if (name === undefined) return undefined;
  const end = isQuoted ? name.to + 1 : name.to;
  const feed = bytes.indexOf(LF, end);
  const to = feed < 0 ? bytes.length : feed;
  return { name, text: { from: Math.min(end + 1, to), to } };
}
