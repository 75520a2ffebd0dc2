// A class in brackets: [^a-z\d[:punct:]].

import { charSet, type CharSet } from './char-set.ts';
import { POSIX_CLASSES } from './classes.ts';
import { finished, readClassEscape, readLiteralEscape } from './parse-escape.ts';
import { RegexFault, type RegexCursor } from './regex-cursor.ts';

/** Reads what follows an opening bracket; `at` is where that stands. */
export function readBracket(cursor: RegexCursor, at: number, foldCase: boolean): CharSet {
  const opposite = cursor.take('^');
  const ranges: number[] = [];
  // A closing bracket that comes first is itself.
  for (let first = true; first || !cursor.sees(']'); first = false) {
    if (cursor.atEnd()) throw new RegexFault('regex-bracket-open', at);
    const named = readNamed(cursor, foldCase) ?? readClassEscape(cursor, foldCase);
    if (named !== undefined) {
      ranges.push(...named);
      continue;
    }
    const from = cursor.at;
    const low = readMember(cursor, at);
    let high = low;
    if (cursor.sees('-') && !cursor.sees('-]')) {
      cursor.take('-');
      high = readMember(cursor, at);
      if (high < low) throw new RegexFault('regex-range-reversed', from);
    }
    ranges.push(low, high);
  }
  cursor.take(']');
  return finished(charSet(ranges), foldCase, opposite);
}

function readNamed(cursor: RegexCursor, foldCase: boolean): CharSet | undefined {
  const at = cursor.at;
  const named = cursor.takePattern(/\[:(\^?)([^:\]]*):\]/y);
  if (named === undefined) return undefined;
  const set = Object.hasOwn(POSIX_CLASSES, named[2]!) ? POSIX_CLASSES[named[2]!] : undefined;
  if (set === undefined) throw new RegexFault('regex-class-unknown', at);
  return finished(set, foldCase, named[1] === '^');
}

function readMember(cursor: RegexCursor, bracket: number): number {
  if (cursor.atEnd()) throw new RegexFault('regex-bracket-open', bracket);
  return cursor.sees('\\') ? readLiteralEscape(cursor) : cursor.next();
}
