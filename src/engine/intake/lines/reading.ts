// What a line reads as, to somebody who knows the grammar and looks at one line alone. It decides
// which repairs are needed and which must not touch a line; it is not the parser.
//
// Tolerant where consumers are (blanks), strict where it tells an exposition from other text: label
// values are quoted, values are numbers.

/**
 * `metadata` is a HELP, TYPE or UNIT line with a proper name. `bad` is what no reader takes, which
 * includes metadata of an improper name.
 */
export type Reading = 'blank' | 'comment' | 'metadata' | 'sample' | 'bad';

export function readingOf(text: string): Reading {
  const start = skipBlanks(text, 0);
  if (start === text.length) return 'blank';
  if (text.charCodeAt(start) === HASH) return readComment(text, start);
  return isSample(text, start) ? 'sample' : 'bad';
}

/** Whether an exposition would hold such a line for the sake of its data. */
export function isData(reading: Reading): boolean {
  return reading === 'sample' || reading === 'metadata';
}

const HASH = 0x23;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const EQUALS = 0x3d;
const COLON = 0x3a;
const UNDERSCORE = 0x5f;
const OPEN = 0x7b;
const CLOSE = 0x7d;

const METADATA = /^#[ \t]+(HELP|TYPE|UNIT)(?:[ \t]+|$)/;
const PROPER_NAME = /^(?:[a-zA-Z_:][\w:]*|"(?:[^"\\]|\\.)*")(?:[ \t]|$)/;
const TYPE = /^[ \t]*[a-zA-Z_]+[ \t]*$/; // known or not

function readComment(text: string, start: number): Reading {
  const body = start === 0 ? text : text.slice(start);
  const lead = METADATA.exec(body);
  if (lead === null) return 'comment';
  const rest = body.slice(lead[0].length);
  const name = PROPER_NAME.exec(rest);
  if (name === null) return 'bad';
  return lead[1] !== 'TYPE' || TYPE.test(rest.slice(name[0].length)) ? 'metadata' : 'bad';
}

function isSample(text: string, start: number): boolean {
  let at = skipName(text, start, true);
  const named = at > start;
  at = skipBlanks(text, at);
  if (text.charCodeAt(at) === OPEN) {
    at = skipLabels(text, at, named);
    if (at < 0) return false;
    at = skipBlanks(text, at);
  } else if (!named) return false;
  const value = tokenEnd(text, at);
  if (!isNumber(text.slice(at, value))) return false;
  at = skipBlanks(text, value);
  if (at === text.length || isExemplar(text, at)) return true;
  const time = tokenEnd(text, at);
  if (!isNumber(text.slice(at, time))) return false;
  at = skipBlanks(text, time);
  return at === text.length || isExemplar(text, at);
}

/**
 * Returns the index after `{…}`, or -1 when it is no proper label set. The name of the metric
 * stands in it, quoted, unless it stood before.
 */
function skipLabels(text: string, open: number, wasNamed: boolean): number {
  let named = wasNamed;
  let at = skipBlanks(text, open + 1);
  while (text.charCodeAt(at) !== CLOSE) {
    const quoted = text.charCodeAt(at) === QUOTE;
    const name = quoted ? skipQuoted(text, at) : skipName(text, at, false);
    if (name <= at) return -1;
    at = skipBlanks(text, name);
    if (text.charCodeAt(at) === EQUALS) {
      at = skipBlanks(text, at + 1);
      const value = skipQuoted(text, at);
      if (value < 0) return -1;
      at = skipBlanks(text, value);
    } else if (quoted) named = true;
    else return -1;
    const next = text.charCodeAt(at);
    if (next === COMMA) at = skipBlanks(text, at + 1);
    else if (next !== CLOSE) return -1;
  }
  return named ? at + 1 : -1;
}

/** Returns the index after the string, or -1 when there is none or it does not end. */
function skipQuoted(text: string, open: number): number {
  if (text.charCodeAt(open) !== QUOTE) return -1;
  for (let i = open + 1; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === BACKSLASH) i++;
    else if (char === QUOTE) return i + 1;
  }
  return -1;
}

function skipName(text: string, start: number, colons: boolean): number {
  let at = start;
  for (; at < text.length; at++) {
    const char = text.charCodeAt(at);
    const letter = (char | 0x20) >= 0x61 && (char | 0x20) <= 0x7a;
    const digit = char >= 0x30 && char <= 0x39 && at > start;
    if (!letter && !digit && char !== UNDERSCORE && !(colons && char === COLON)) break;
  }
  return at;
}

function isExemplar(text: string, at: number): boolean {
  return text.charCodeAt(at) === HASH && text.charCodeAt(skipBlanks(text, at + 1)) === OPEN;
}

const NUMBER =
  /^[+-]?(?:(?:\d[\d_]*\.?[\d_]*|\.\d+)(?:e[+-]?\d+)?|0x[\da-f.p+-]+|nan|inf(?:inity)?)$/i;
const LONGEST_NUMBER = 1100; // a double written out in full

function isNumber(token: string): boolean {
  return token.length > 0 && token.length <= LONGEST_NUMBER && NUMBER.test(token);
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (isBlankAt(text, at)) at++;
  return at;
}

function tokenEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBlankAt(text, at)) at++;
  return at;
}

function isBlankAt(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  return char === 0x20 || char === 0x09;
}
