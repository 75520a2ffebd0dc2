// Files that are known by their first bytes.

import type { LooksLike } from '../../../model/looks-like.ts';

/** [what it is, offset, bytes] */
const MAGIC: readonly (readonly [LooksLike, number, string])[] = [
  ['image', 0, '\x89PNG\r\n\x1a\n'],
  ['image', 0, '\xff\xd8\xff'], // JPEG
  ['image', 0, 'GIF87a'],
  ['image', 0, 'GIF89a'],
  ['image', 8, 'WEBP'],
  ['image', 0, 'II*\0'], // TIFF
  ['image', 0, 'MM\0*'],
  ['image', 0, '\0\0\x01\0'], // icon
  ['image', 4, 'ftypavif'],
  ['image', 4, 'ftypheic'],
  ['archive', 0, '7z\xbc\xaf\x27\x1c'],
  ['archive', 0, 'Rar!\x1a\x07'],
  ['archive', 0, '\xfd7zXZ\0'],
  ['archive', 0, 'BZh'],
  ['archive', 0, '\x1f\x8b\x08'], // a packed body inside of something: what is packed itself was opened
  ['archive', 0, '\x28\xb5\x2f\xfd'],
  ['archive', 0, 'PK\x03\x04'],
  ['archive', 0, '\x04\x22\x4d\x18'], // lz4
  ['archive', 0, '!<arch>\n'], // ar, deb
  ['archive', 0, 'MSCF'],
  ['archive', 257, 'ustar'],
];

export function looksLikeBinary(head: Uint8Array): LooksLike | undefined {
  for (const [looksLike, at, bytes] of MAGIC) if (isAt(head, at, bytes)) return looksLike;
  // "BM" begins words; the four reserved bytes of a bitmap's header are zero.
  if (isAt(head, 0, 'BM') && isAt(head, 6, '\0\0\0\0')) return 'image';
  return undefined;
}

function isAt(head: Uint8Array, at: number, bytes: string): boolean {
  if (at + bytes.length > head.length) return false;
  for (let i = 0; i < bytes.length; i++) if (head[at + i] !== bytes.charCodeAt(i)) return false;
  return true;
}
