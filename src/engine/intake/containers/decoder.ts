// Decoders of other projects, run on bytes that may be anything.
//
// Whatever a decoder throws, the bytes are damaged: that is one of its answers. What the caller
// does with the output is not its business and runs outside, so that our own errors are never
// taken for damage.

import type { Hand } from './container.ts';

export class Decoder {
  #push: (block: Uint8Array, isLast: boolean) => void;
  #hand: Hand;
  #out: Uint8Array[] = [];
  /** What the decoder threw; it is not run again. */
  damage: unknown;
  /** No more output is wanted. */
  isStopped = false;
  produced = 0;

  /** `start` makes the decoder, given where to put its output. */
  constructor(
    hand: Hand,
    start: (put: (bytes: Uint8Array) => void) => (block: Uint8Array, isLast: boolean) => void,
  ) {
    this.#hand = hand;
    this.#push = start((bytes) => {
      if (bytes.length > 0) this.#out.push(bytes);
    });
  }

  push(block: Uint8Array, isLast: boolean): void {
    if (this.damage !== undefined || this.isStopped) return;
    try {
      this.#push(block, isLast);
    } catch (error) {
      this.damage = error;
    }
    for (const bytes of this.#out) {
      this.produced += bytes.length;
      if (!this.isStopped) this.isStopped = !this.#hand(bytes);
    }
    this.#out = [];
  }
}
