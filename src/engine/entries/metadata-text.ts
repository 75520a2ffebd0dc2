// Where name and text stand in a metadata line that the reader has taken.

import { QUOTE } from '../bytes/ascii.ts';
import { findQuoted, skipBlanks, skipName, type Span } from './series-text.ts';

const KEYWORD_LENGTH = 4; // TYPE, HELP, UNIT

/** The text begins behind the one byte that parts it from the name. */
export function findMetadata(bytes: Uint8Array): { readonly name: Span; readonly text: Span } {
  const hash = skipBlanks(bytes, 0);
  const at = skipBlanks(bytes, skipBlanks(bytes, hash + 1) + KEYWORD_LENGTH);
  const quoted = bytes[at] === QUOTE ? findQuoted(bytes, at) : undefined;
  const name = quoted ?? { from: at, to: skipName(bytes, at) };
  const end = quoted === undefined ? name.to : name.to + 1;
  return { name, text: { from: Math.min(end + 1, bytes.length), to: bytes.length } };
}
