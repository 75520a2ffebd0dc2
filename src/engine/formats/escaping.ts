// How a name that needs quotes is written for those who cannot read quotes.
//
//   a.b_c   allow-utf-8 ─► a.b_c   underscores ─► a_b_c   dots ─► a_dot_b__c   values ─► U__a_2e_b__c
//
// As EscapeName and UnescapeName of prometheus/common write it. The specification's page differs:
// there, dots turns any other character into one underscore, and values writes capital digits.

export const ESCAPING_SCHEMES = ['allow-utf-8', 'underscores', 'dots', 'values'] as const;
export type EscapingScheme = (typeof ESCAPING_SCHEMES)[number];

const LEGACY_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const LEGACY_START = /[a-zA-Z_:]/;
const LEGACY_REST = /[a-zA-Z0-9_:]/;
const VALUES_PREFIX = 'U__';

export function escapeName(name: string, scheme: EscapingScheme): string {
  switch (scheme) {
    case 'allow-utf-8':
      return name;
    case 'underscores':
      return LEGACY_NAME.test(name) ? name : eachCharacter(name, () => '_');
    case 'dots':
      return eachCharacter(name, (char) => (char === '.' ? '_dot_' : '__'), '__');
    case 'values':
      if (name === '' || LEGACY_NAME.test(name)) return name;
      return VALUES_PREFIX + eachCharacter(name, (char) => `_${hexOf(char)}_`, '__');
  }
}

/** What cannot be undone, or was never escaped that way, comes back as it is. */
export function unescapeName(name: string, scheme: EscapingScheme): string {
  switch (scheme) {
    case 'allow-utf-8':
    case 'underscores':
      return name;
    case 'dots':
      return name.replaceAll('_dot_', '.').replaceAll('__', '_');
    case 'values':
      return name.startsWith(VALUES_PREFIX)
        ? (unescapeValues(name.slice(VALUES_PREFIX.length)) ?? name)
        : name;
  }
}

/** What a name may not hold becomes what `foreign` says, an underscore `underscore`. */
function eachCharacter(name: string, foreign: (char: string) => string, underscore = '_'): string {
  let escaped = '';
  for (const char of name) {
    const allowed = escaped === '' ? LEGACY_START : LEGACY_REST;
    if (char === '_') escaped += underscore;
    else escaped += allowed.test(char) ? char : foreign(char);
  }
  return escaped;
}

function hexOf(char: string): string {
  return char.codePointAt(0)!.toString(16);
}

// Go gives up at the sixth digit, so what lies beyond U+FFFFF stays escaped.
const ESCAPE = /_(?:(_)|([\da-f]{0,5})_)/iy;

/** Undefined: an underscore that begins no escape. */
function unescapeValues(escaped: string): string | undefined {
  let name = '';
  for (let at = 0; at < escaped.length;) {
    if (escaped[at] !== '_') {
      name += escaped.charAt(at++);
      continue;
    }
    ESCAPE.lastIndex = at;
    const found = ESCAPE.exec(escaped);
    if (found === null) return undefined;
    const code = Number.parseInt(found[2] ?? '', 16);
    if (found[1] === undefined && code >= 0xd800 && code <= 0xdfff) return undefined;
    name += found[1] ?? String.fromCodePoint(code);
    at += found[0].length;
  }
  return name;
}
