// Numbers as the formats write them. The common shapes are computed from the digits; everything
// else goes through the language's own parser, which rounds correctly.

import { CLASS, DIGIT, DOT, LOWER_E, MINUS, PLUS, UPPER_E, ZERO, asciiText } from './ascii.ts';

/** What a token is, when it is not a number that everybody reads. */
export const NUMBER_OK = 0;
export const NUMBER_BAD = 1;
export const NUMBER_HEX = 2; // 0x1p-3, 0b1, 0o7: another language's literal
export const NUMBER_UNDERSCORE = 3;
export const NUMBER_SIGNED_NAN = 4;
export const NUMBER_RANGE = 5; // beyond the largest double

export interface ReadNumber {
  kind: number;
  value: number;
}

// Powers of ten that a double holds exactly: a quotient or product of two exact numbers is
// rounded once, so it is the nearest double (Clinger's fast path).
const EXACT_POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const MAX_EXACT_DIGITS = 15;

/**
 * Reads `[+-]digits[.digits]` of at most 15 digits, or returns undefined for every other shape.
 */
export function readPlainNumber(bytes: Uint8Array, start: number, end: number): number | undefined {
  let i = start;
  let negative = false;
  const first = bytes[i]!;
  if (first === MINUS || first === PLUS) {
    negative = first === MINUS;
    i++;
  }
  let mantissa = 0;
  let digits = 0;
  let scale = 0;
  let byte = 0;
  for (; i < end && (CLASS[(byte = bytes[i]!)]! & DIGIT) !== 0; i++, digits++)
    mantissa = mantissa * 10 + (byte - ZERO);
  if (i < end && byte === DOT) {
    const from = ++i;
    for (; i < end && (CLASS[(byte = bytes[i]!)]! & DIGIT) !== 0; i++, digits++)
      mantissa = mantissa * 10 + (byte - ZERO);
    scale = i - from;
  }
  if (i !== end || digits === 0 || digits > MAX_EXACT_DIGITS) return undefined;
  const value = scale === 0 ? mantissa : mantissa / EXACT_POWERS[scale]!;
  return negative ? -value : value;
}

/** Reads the token `bytes[start..end)` as a float the way Go's ParseFloat does; never throws. */
export function readNumber(bytes: Uint8Array, start: number, end: number): ReadNumber {
  const plain = readPlainNumber(bytes, start, end);
  if (plain !== undefined) return { kind: NUMBER_OK, value: plain };
  return readAnyNumber(bytes, start, end);
}

const LONGEST_NUMBER = 1100; // a double written out in full has 1,074 decimals

function readAnyNumber(bytes: Uint8Array, start: number, end: number): ReadNumber {
  if (start >= end || end - start > LONGEST_NUMBER) return { kind: NUMBER_BAD, value: NaN };
  if (isDecimal(bytes, start, end)) {
    const value = Number(asciiText(bytes, start, end));
    return { kind: Number.isFinite(value) ? NUMBER_OK : NUMBER_RANGE, value };
  }
  return readWord(asciiText(bytes, start, end).toLowerCase());
}

function readWord(text: string): ReadNumber {
  const signed = text.startsWith('+') || text.startsWith('-');
  const word = signed ? text.slice(1) : text;
  if (word === 'inf' || word === 'infinity')
    return { kind: NUMBER_OK, value: text.startsWith('-') ? -Infinity : Infinity };
  if (word === 'nan') return { kind: signed ? NUMBER_SIGNED_NAN : NUMBER_OK, value: NaN };
  if (/^0[xbo]/.test(word)) return { kind: NUMBER_HEX, value: NaN };
  if (/^[0-9._e+-]*_[0-9._e+-]*$/.test(word)) return { kind: NUMBER_UNDERSCORE, value: NaN };
  return { kind: NUMBER_BAD, value: NaN };
}

/** `[+-](digits[.digits] | .digits)[e[+-]digits]` */
function isDecimal(bytes: Uint8Array, start: number, end: number): boolean {
  let i = start;
  if (bytes[i] === MINUS || bytes[i] === PLUS) i++;
  let digits = 0;
  for (; i < end && (CLASS[bytes[i]!]! & DIGIT) !== 0; i++) digits++;
  if (i < end && bytes[i] === DOT) {
    i++;
    for (; i < end && (CLASS[bytes[i]!]! & DIGIT) !== 0; i++) digits++;
  }
  if (digits === 0) return false;
  if (i < end && (bytes[i] === LOWER_E || bytes[i] === UPPER_E)) {
    i++;
    if (i < end && (bytes[i] === MINUS || bytes[i] === PLUS)) i++;
    const from = i;
    for (; i < end && (CLASS[bytes[i]!]! & DIGIT) !== 0; i++);
    if (i === from) return false;
  }
  return i === end;
}

/** Whether the token is `[0-9]+`. */
export function isDigits(bytes: Uint8Array, start: number, end: number): boolean {
  if (start >= end) return false;
  for (let i = start; i < end; i++) if ((CLASS[bytes[i]!]! & DIGIT) === 0) return false;
  return true;
}
