// A line for the screen. A line may hold 100 MB; of a long one only a window is decoded.

import { countCodePoints } from '../bytes/utf8.ts';

/** Code points shown of a long line. */
export const SHOWN_CODE_POINTS = 2000;
/** Of which so many stand before the focus. */
const BEFORE_FOCUS = 200;

export interface CutLine {
  readonly text: string;
  /** Code points left out before and after `text`. */
  readonly cutBefore: number;
  readonly cutAfter: number;
}

const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });

/** The line whole, or the part of it around column `focus` (1-based, code points). */
export function cutLine(bytes: Uint8Array, focus = 1): CutLine {
  if (bytes.length <= SHOWN_CODE_POINTS) return whole(bytes);
  const total = countCodePoints(bytes, 0, bytes.length);
  if (total <= SHOWN_CODE_POINTS) return whole(bytes);
  const wanted = Math.max(0, focus - 1 - BEFORE_FOCUS);
  const cutBefore = Math.min(wanted, total - SHOWN_CODE_POINTS);
  const start = skipCodePoints(bytes, 0, cutBefore);
  const end = skipCodePoints(bytes, start, SHOWN_CODE_POINTS);
  return {
    text: decoder.decode(bytes.subarray(start, end)),
    cutBefore,
    cutAfter: total - cutBefore - SHOWN_CODE_POINTS,
  };
}

function whole(bytes: Uint8Array): CutLine {
  return { text: decoder.decode(bytes), cutBefore: 0, cutAfter: 0 };
}

/** Where the code point `count` places after the one at `at` begins. */
function skipCodePoints(bytes: Uint8Array, at: number, count: number): number {
  let i = at;
  for (let left = count; i < bytes.length; i++) {
    if ((bytes[i]! & 0xc0) !== 0x80 && left-- === 0) break;
  }
  return i;
}
