/**
 * The bytes of a rule's example. Bytes that are no UTF-8 cannot stand in a string, so a lone
 * surrogate U+DC80 … U+DCFF stands for the byte 0x80 … 0xff, as in Python's surrogateescape.
 */
export function exampleBytes(text: string): Uint8Array {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code >= 0xdc80 && code <= 0xdcff) bytes.push(code - 0xdc00);
    else bytes.push(...encoder.encode(char));
  }
  return Uint8Array.from(bytes);
}
