import type { TextStore } from '../text/text-store.ts';

/** A place in a text that only moves forward: every byte is looked at once at most. */
export class TextCursor {
  readonly #chunks: readonly Uint8Array[];
  readonly #lineEnd: number;
  #chunk = 0;
  #start = 0; // offset of the chunk
  #offset = 0;
  /** 1-based. */
  line = 1;
  /** 1-based, in code points. */
  column = 1;

  constructor(text: TextStore) {
    this.#chunks = text.chunks;
    this.#lineEnd = text.lineEnd;
  }

  /** Goes on to `offset`; stays where it is when that lies behind. */
  moveTo(offset: number): void {
    const lineEnd = this.#lineEnd;
    let { line, column } = this;
    while (this.#offset < offset) {
      const bytes = this.#chunks[this.#chunk]!;
      const to = Math.min(offset - this.#start, bytes.length);
      for (let i = this.#offset - this.#start; i < to; i++) {
        const byte = bytes[i]!;
        if (byte === lineEnd) {
          line++;
          column = 1;
        } else if ((byte & 0xc0) !== 0x80) column++;
      }
      this.#offset = this.#start + to;
      if (to === bytes.length) {
        this.#start += bytes.length;
        this.#chunk++;
      }
    }
    this.line = line;
    this.column = column;
  }
}
