// Classes of characters that have a name: \d, [:alpha:], \p{Greek}.

import { ANY, charSet, LAST_CODE_POINT, type CharSet } from './char-set.ts';

const DIGIT = [0x30, 0x39];
const UPPER = [0x41, 0x5a];
const LOWER = [0x61, 0x7a];
const WORD = charSet([...DIGIT, ...UPPER, ...LOWER, 0x5f, 0x5f]);
// Without the vertical tab, which [:space:] has.
const BLANK_PERL = charSet([0x09, 0x0a, 0x0c, 0x0d, 0x20, 0x20]);

/** \d \s \w; a capital letter stands for the opposite. */
export const PERL_CLASSES: Readonly<Record<string, CharSet>> = { d: DIGIT, s: BLANK_PERL, w: WORD };

/** The names that may stand in [: :]. ASCII only, as in RE2. */
export const POSIX_CLASSES: Readonly<Record<string, CharSet>> = {
  alnum: charSet([...DIGIT, ...UPPER, ...LOWER]),
  alpha: charSet([...UPPER, ...LOWER]),
  ascii: [0, 0x7f],
  blank: charSet([0x09, 0x09, 0x20, 0x20]),
  cntrl: [0, 0x1f, 0x7f, 0x7f],
  digit: DIGIT,
  graph: [0x21, 0x7e],
  lower: LOWER,
  print: [0x20, 0x7e],
  punct: [0x21, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0x7e],
  space: [0x09, 0x0d, 0x20, 0x20],
  upper: UPPER,
  word: WORD,
  xdigit: charSet([...DIGIT, 0x41, 0x46, 0x61, 0x66]),
};

const known = new Map<string, CharSet | undefined>([['Any', ANY]]);

/** A general category or a script by its name, or undefined when Unicode has none of it. */
export function unicodeClass(name: string): CharSet | undefined {
  if (!known.has(name)) known.set(name, readUnicodeClass(name));
  return known.get(name);
}

function readUnicodeClass(name: string): CharSet | undefined {
  if (!/^[A-Z][A-Za-z_]*$/.test(name)) return undefined;
  // Two letters at most are a category (L, Lu), more are a script (Greek).
  const property = name.length <= 2 ? `gc=${name}` : `Script=${name}`;
  let test: RegExp;
  try {
    test = new RegExp(`^\\p{${property}}`, 'u');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // no such property
    throw error;
  }
  const ranges: number[] = [];
  let open = false;
  for (let codePoint = 0; codePoint <= LAST_CODE_POINT + 1; codePoint++) {
    const inside = codePoint <= LAST_CODE_POINT && test.test(String.fromCodePoint(codePoint));
    if (inside === open) continue;
    ranges.push(open ? codePoint - 1 : codePoint);
    open = inside;
  }
  return ranges;
}
