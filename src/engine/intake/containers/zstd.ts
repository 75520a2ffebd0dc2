// Zstandard (RFC 8878).

import { Decompress } from 'fzstd';
import type { ContainerEnd, ContainerFormat, ContainerReader, Hand } from './container.ts';
import { Decoder } from './decoder.ts';

/** The largest window that is opened: what the format asks every decoder to support, 16 times. */
const MOST_WINDOW = 1 << 27;

/** A block of 4 bytes can stand for 128 KiB, so that few may be decoded at once. */
const STEP = 1 << 10;

const SINGLE_SEGMENT = 0x20;

export const zstd: ContainerFormat = {
  kind: 'zstd',
  is: (head) => head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd,
  open: (hand) => new ZstdReader(hand),
};

class ZstdReader implements ContainerReader {
  #decoder: Decoder;
  #isFirst = true;
  #isTooLarge = false;

  constructor(hand: Hand) {
    this.#decoder = new Decoder(hand, (put) => {
      const stream = new Decompress(put);
      return (block, isLast) => {
        stream.push(block, isLast);
      };
    });
  }

  push(block: Uint8Array): void {
    if (this.#isFirst) this.#isTooLarge = windowOf(block) > MOST_WINDOW;
    this.#isFirst = false;
    if (this.#isTooLarge) return;
    for (let at = 0; at < block.length; at += STEP)
      this.#decoder.push(block.slice(at, at + STEP), false);
  }

  end(): ContainerEnd {
    if (this.#isTooLarge) return { members: 1, windowTooLarge: { limit: MOST_WINDOW } };
    this.#decoder.push(new Uint8Array(0), true);
    return { members: 1, isCut: this.#decoder.damage !== undefined };
  }
}

/** Bytes that the frame asks the decoder to keep; 0 when the header is cut. */
function windowOf(frame: Uint8Array): number {
  const descriptor = frame[4] ?? 0;
  if ((descriptor & SINGLE_SEGMENT) === 0) {
    const window = frame[5] ?? 0;
    const base = 2 ** (10 + (window >> 3));
    return base + (base / 8) * (window & 7);
  }
  const sizeBytes = [1, 2, 4, 8][descriptor >> 6] ?? 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  let size = 0;
  for (let i = sizeBytes - 1; i >= 0; i--)
    size = size * 256 + (frame[5 + dictionaryBytes + i] ?? 0);
  return size;
}
