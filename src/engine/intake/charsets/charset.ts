// In which charset a text came, by its mark or by where its NULs stand.

export type Charset =
  'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'utf-16le-bom' | 'utf-16be-bom';

const LEAST_UNITS = 4;
const SHARE = 0.9; // of the code units that are ASCII in a text of ours

/** `head` is the first bytes of the text: a kilobyte is plenty. */
export function charsetOf(head: Uint8Array): Charset {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8-bom';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le-bom';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be-bom';
  const units = head.length >> 1;
  if (units < LEAST_UNITS) return 'utf-8';
  let evenNuls = 0;
  let oddNuls = 0;
  for (let unit = 0; unit < units; unit++) {
    if (head[2 * unit] === 0) evenNuls++;
    if (head[2 * unit + 1] === 0) oddNuls++;
  }
  if (oddNuls >= units * SHARE && evenNuls <= units * (1 - SHARE)) return 'utf-16le';
  if (evenNuls >= units * SHARE && oddNuls <= units * (1 - SHARE)) return 'utf-16be';
  return 'utf-8';
}

/** Bytes of the mark at the beginning. */
export function markLength(charset: Charset): number {
  if (charset === 'utf-8-bom') return 3;
  return charset.endsWith('-bom') ? 2 : 0;
}

export function isUtf16(charset: Charset): boolean {
  return charset.startsWith('utf-16');
}
