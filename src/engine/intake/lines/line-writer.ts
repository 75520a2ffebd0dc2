// Lines back to bytes, in blocks of a size that is worth handing on.

import type { Line } from './line.ts';

const BLOCK = 1 << 18;

export class LineWriter {
  #hand: (bytes: Uint8Array) => void;
  #block = new Uint8Array(BLOCK);
  #length = 0;

  constructor(hand: (bytes: Uint8Array) => void) {
    this.#hand = hand;
  }

  /** Writes the text of the line and `end` after it. */
  write(line: Line, end: string): void {
    this.#put(line.text);
    this.#put(end);
  }

  flush(): void {
    if (this.#length === 0) return;
    this.#hand(this.#block.subarray(0, this.#length));
    this.#block = new Uint8Array(BLOCK); // what was handed on is no longer ours
    this.#length = 0;
  }

  #put(text: string): void {
    for (let i = 0; i < text.length; i++) {
      if (this.#length === BLOCK) this.flush();
      this.#block[this.#length++] = text.charCodeAt(i);
    }
  }
}
