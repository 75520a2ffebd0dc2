// What a backslash stands for.

import { LAST_CODE_POINT, negated, withBothCases, type CharSet } from './char-set.ts';
import { PERL_CLASSES, unicodeClass } from './classes.ts';
import { RegexFault, type RegexCursor } from './regex-cursor.ts';

const CONTROLS: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/**
 * The class of \d, \pL, \p{Greek} and their like; undefined, and nothing read, for any other
 * escape. Letters of the other case join before the class is turned into its opposite.
 */
export function readClassEscape(cursor: RegexCursor, foldCase: boolean): CharSet | undefined {
  const at = cursor.at;
  const perl = cursor.takePattern(/\\([dDsSwW])/y);
  const unicode = perl ?? cursor.takePattern(/\\([pP])(?:\{(\^?)([^}]*)\}|(.))/uy);
  if (unicode === undefined) return undefined;
  const letter = unicode[1]!;
  const opposite = letter < 'a' !== (unicode[2] === '^');
  const set =
    perl === undefined
      ? unicodeClass(unicode[4] ?? unicode[3]!)
      : PERL_CLASSES[letter.toLowerCase()];
  if (set === undefined) throw new RegexFault('regex-class-unknown', at);
  return finished(set, foldCase, opposite);
}

/** The class with the other case of its letters where that is asked, then its opposite. */
export function finished(set: CharSet, foldCase: boolean, opposite: boolean): CharSet {
  const folded = foldCase ? withBothCases(set) : set;
  return opposite ? negated(folded) : folded;
}

/** The code point that an escape stands for. */
export function readLiteralEscape(cursor: RegexCursor): number {
  const at = cursor.at;
  cursor.take('\\');
  if (cursor.atEnd()) throw new RegexFault('regex-escape-at-end', at);
  const control = cursor.takePattern(/[afnrtv]/y);
  if (control !== undefined) return CONTROLS[control[0]]!;
  const octal = cursor.takePattern(/0[0-7]{0,2}|[1-7][0-7]{1,2}/y);
  if (octal !== undefined) return parseInt(octal[0], 8);
  if (cursor.takePattern(/[1-9]|k[<{]/y)) throw new RegexFault('regex-backreference', at);
  const hex = cursor.takePattern(/x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/y);
  if (hex !== undefined) {
    const codePoint = parseInt(hex[1] ?? hex[2]!, 16);
    if (codePoint > LAST_CODE_POINT) throw new RegexFault('regex-escape-unknown', at);
    return codePoint;
  }
  const punctuation = cursor.takePattern(/[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e ]/y);
  if (punctuation === undefined) throw new RegexFault('regex-escape-unknown', at);
  return punctuation[0].charCodeAt(0);
}
