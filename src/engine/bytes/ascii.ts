// Bytes with names, and the classes of bytes that the grammars speak of.

export const NUL = 0x00;
export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const DOT = 0x2e;
export const ZERO = 0x30;
const NINE = 0x39;
export const COLON = 0x3a;
export const EQUALS = 0x3d;
export const UPPER_E = 0x45;
export const BACKSLASH = 0x5c;
export const UNDERSCORE = 0x5f;
export const LOWER_E = 0x65;
export const LOWER_N = 0x6e;
export const BRACE_OPEN = 0x7b;
export const BRACE_CLOSE = 0x7d;

// One table of bit flags answers every question about a byte with one load.
export const LABEL_START = 1; // [a-zA-Z_]
export const LABEL_REST = 2; // [a-zA-Z0-9_]
export const NAME_START = 4; // [a-zA-Z_:]
export const NAME_REST = 8; // [a-zA-Z0-9_:]
export const DIGIT = 16;
const BLANK = 32; // space, tab

export const CLASS = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const letter = (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
  const digit = byte >= ZERO && byte <= NINE;
  let flags = 0;
  if (letter || byte === UNDERSCORE) flags |= LABEL_START | LABEL_REST | NAME_START | NAME_REST;
  if (byte === COLON) flags |= NAME_START | NAME_REST;
  if (digit) flags |= LABEL_REST | NAME_REST | DIGIT;
  if (byte === SPACE || byte === TAB) flags |= BLANK;
  CLASS[byte] = flags;
}

export function isBlank(byte: number): boolean {
  return byte === SPACE || byte === TAB;
}

/** Decodes bytes known to be ASCII, without the cost of a TextDecoder. */
export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

/** Whether a name is one that needs no quotes: `NAME_START`, `NAME_REST` or the same of labels. */
export function isLegacyName(name: Uint8Array, start: number, rest: number): boolean {
  if (name.length === 0 || (CLASS[name[0]!]! & start) === 0) return false;
  return name.every((byte) => (CLASS[byte]! & rest) !== 0);
}
