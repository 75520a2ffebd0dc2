/** UTF-8 of `text`, in which a lone surrogate U+DC80 to U+DCFF stands for the raw byte 80 to FF. */
export function exampleBytes(text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = Array.from(text, (char) => {
    const code = char.codePointAt(0)!;
    return code >= 0xdc80 && code <= 0xdcff ? [code - 0xdc00] : [...encoder.encode(char)];
  });
  return Uint8Array.from(parts.flat());
}
