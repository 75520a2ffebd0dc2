// Comments that were meant as metadata. Nobody says so to whoever wrote them: they are read as
// nothing.

import { asciiText, isBlank } from '../bytes/ascii.ts';
import type { LineCursor } from './line-cursor.ts';

const TYPE_WORDS: ReadonlySet<string> = new Set([
  'counter',
  'gauge',
  'histogram',
  'summary',
  'untyped',
]);
const LONGEST_KEYWORD = 8;
const LOOKED_AT = 200; // characters behind the keyword

/** #TYPE, # type, # Help: meant as metadata, read as nothing. */
export function isLookalike(c: LineCursor, hash: number): boolean {
  let i = hash + 1;
  while (i < c.end && isBlank(c.bytes[i]!)) i++;
  const glued = i === hash + 1;
  let end = i;
  while (end < c.end && !isBlank(c.bytes[end]!) && end - i <= LONGEST_KEYWORD) end++;
  const word = asciiText(c.bytes, i, end);
  const upper = word.toUpperCase();
  if (upper !== 'TYPE' && upper !== 'HELP') return false;
  if (glued || word === upper) return true;
  // Prose such as "# help wanted" is no metadata: a name and, for TYPE, a type word must follow.
  const rest = asciiText(c.bytes, end, Math.min(c.end, end + LOOKED_AT))
    .trim()
    .split(/\s+/);
  if (upper === 'TYPE') return rest.length === 2 && TYPE_WORDS.has(rest[1]!.toLowerCase());
  return rest.length > 1 && /[_:]/.test(rest[0]!);
}

/** `# TYPE` and nothing else on the line. */
export function isTypeAlone(c: LineCursor, hash: number): boolean {
  let i = hash + 1;
  while (i < c.end && isBlank(c.bytes[i]!)) i++;
  return i > hash + 1 && asciiText(c.bytes, i, Math.min(c.end, i + LONGEST_KEYWORD)) === 'TYPE';
}
