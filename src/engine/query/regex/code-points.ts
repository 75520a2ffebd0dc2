// Code points of UTF-8, one at a time. Bytes that are no UTF-8 read as U+FFFD, one each, so that
// reading can begin anywhere and always gets on.

const REPLACEMENT = 0xfffd;

/** The code point at `at`. */
export function codePointAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return lead;
  switch (sizeAt(bytes, at)) {
    case 2:
      return ((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
    case 3:
      return ((lead & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
    case 4:
      return (
        ((lead & 0x07) << 18) |
        ((bytes[at + 1]! & 0x3f) << 12) |
        ((bytes[at + 2]! & 0x3f) << 6) |
        (bytes[at + 3]! & 0x3f)
      );
    default:
      return REPLACEMENT;
  }
}

/** How many bytes that code point takes. */
export function sizeAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const size = lead < 0xc2 || lead > 0xf4 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let i = 1; i < size; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 1;
  return size;
}
