// Bytes to lines. What is handed on does not depend on where the slices ended.

import { CR, LF } from '../../bytes/ascii.ts';
import { codePoints, NO_JUMPS, type Line, type Place } from './line.ts';

/** A line longer than this comes in pieces, so that no line is held whole. */
export const PIECE = 1 << 20;

export class LineSplitter {
  #take: (line: Line) => void;
  #held: Uint8Array[] = []; // the bytes of the line that has not ended
  #heldLength = 0;
  #continues = false;
  #line = 1;
  #column = 1;

  constructor(take: (line: Line) => void) {
    this.#take = take;
  }

  push(slice: Uint8Array): void {
    let from = 0;
    while (from < slice.length) {
      const found = slice.indexOf(LF, from);
      const to = found < 0 ? slice.length : found;
      while (from < to) from = this.#hold(slice, from, to);
      if (found < 0) return;
      this.#emit('line');
      from = found + 1;
    }
  }

  /** Hands on what follows the last line end, if anything does. */
  end(): void {
    if (this.#heldLength > 0 || this.#continues) this.#emit('text');
  }

  /** Keeps bytes of `slice[from..to)`, at most as many as a piece may have; returns where it stopped. */
  #hold(slice: Uint8Array, from: number, to: number): number {
    if (this.#heldLength === PIECE) this.#emit('piece');
    const stop = Math.min(to, from + PIECE - this.#heldLength);
    this.#held.push(slice.subarray(from, stop));
    this.#heldLength += stop - from;
    return stop;
  }

  #emit(ended: 'line' | 'piece' | 'text'): void {
    let text = '';
    for (const bytes of this.#held) text += byteString(bytes);
    this.#held = [];
    this.#heldLength = 0;
    const place: Place = { line: this.#line, column: this.#column };
    const continues = this.#continues;
    this.#continues = ended === 'piece';
    if (ended === 'piece') {
      this.#column += codePoints(text);
      this.#take({ text, place, jumps: NO_JUMPS, end: '', continues, more: true });
      return;
    }
    this.#line++;
    this.#column = 1;
    if (ended === 'text') {
      this.#take({ text, place, jumps: NO_JUMPS, end: '', continues, more: false });
      return;
    }
    let length = text.length;
    while (length > 0 && text.charCodeAt(length - 1) === CR) length--; // \r\r\n: a terminal's
    const end = length < text.length ? '\r\n' : '\n';
    this.#take({
      text: text.slice(0, length),
      place,
      jumps: NO_JUMPS,
      end,
      continues,
      more: false,
    });
  }
}

const CHUNK = 8192; // arguments of one call

/** One character per byte. */
export function byteString(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode.apply(
      null,
      bytes.subarray(at, at + CHUNK) as unknown as number[], // array-like is enough
    );
  return text;
}
