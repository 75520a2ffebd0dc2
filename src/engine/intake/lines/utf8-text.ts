// Code points as the byte strings that lines are made of.

/** The UTF-8 bytes of a code point, one character per byte. What is no code point is U+FFFD. */
export function utf8Of(codePoint: number): string {
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  const code = isSurrogate || codePoint > 0x10ffff ? 0xfffd : codePoint;
  if (code < 0x80) return String.fromCharCode(code);
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), tail(code, 0));
  if (code < 0x10000) return String.fromCharCode(0xe0 | (code >> 12), tail(code, 6), tail(code, 0));
  return String.fromCharCode(0xf0 | (code >> 18), tail(code, 12), tail(code, 6), tail(code, 0));
}

function tail(code: number, shift: number): number {
  return 0x80 | ((code >> shift) & 0x3f);
}
