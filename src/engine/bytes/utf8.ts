// UTF-8 as RFC 3629 defines it: no overlong forms, no surrogates, nothing above U+10FFFF.

/** Whether `bytes[start..end)` is valid UTF-8. */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let i = start;
  while (i < end) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const size = sequenceSize(bytes, i, end);
    if (size === 0) return false;
    i += size;
  }
  return true;
}

/** Bytes of the multi-byte sequence at `at`, or 0 when it is malformed or cut. */
function sequenceSize(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at]!;
  // The second byte's range shuts out overlong forms, surrogates and what lies beyond U+10FFFF.
  let size: number;
  let low = 0x80;
  let high = 0xbf;
  if (lead >= 0xc2 && lead <= 0xdf) size = 2;
  else if (lead >= 0xe0 && lead <= 0xef) {
    size = 3;
    if (lead === 0xe0) low = 0xa0;
    if (lead === 0xed) high = 0x9f;
  } else if (lead >= 0xf0 && lead <= 0xf4) {
    size = 4;
    if (lead === 0xf0) low = 0x90;
    if (lead === 0xf4) high = 0x8f;
  } else return 0;
  if (at + size > end) return 0;
  const second = bytes[at + 1]!;
  if (second < low || second > high) return 0;
  for (let k = 2; k < size; k++) if ((bytes[at + k]! & 0xc0) !== 0x80) return 0;
  return size;
}

/** Code points in `bytes[start..end)`; a stray byte counts as one. */
export function countCodePoints(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if ((bytes[i]! & 0xc0) !== 0x80) count++;
  return count;
}
