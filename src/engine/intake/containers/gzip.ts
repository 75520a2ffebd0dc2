// gzip (RFC 1952): one member after another, all of them read.

import { FlateErrorCode, Gunzip } from 'fflate';
import type { ContainerEnd, ContainerFormat, ContainerReader, Hand } from './container.ts';
import { Decoder } from './decoder.ts';

const LEAST_SIZE = 18; // header and trailer of a member

export const gzip: ContainerFormat = {
  kind: 'gzip',
  is: (head) => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8,
  open: (hand) => new GzipReader(hand),
};

class GzipReader implements ContainerReader {
  #members = 1;
  #taken = 0;
  /** Expanded bytes of the member at hand. */
  #length = 0;
  #tail: Uint8Array = new Uint8Array(0);
  #decoder: Decoder;

  constructor(hand: Hand) {
    this.#decoder = new Decoder(hand, (put) => {
      const stream = new Gunzip((bytes) => {
        this.#length += bytes.length;
        put(bytes);
      });
      stream.onmember = () => {
        this.#members++;
        this.#length = 0;
      };
      return (block, isLast) => stream.push(block, isLast);
    });
  }

  push(block: Uint8Array): void {
    this.#taken += block.length;
    this.#tail = lastBytes(this.#tail, block);
    this.#decoder.push(block, false);
  }

  end(): ContainerEnd {
    this.#decoder.push(new Uint8Array(0), true);
    return { members: this.#members, isCut: !this.#decoder.isStopped && !this.#isWhole() };
  }

  #isWhole(): boolean {
    const { damage } = this.#decoder;
    if (this.#taken < LEAST_SIZE) return false;
    // The padding of tapes and disks is no member; all was read.
    if (isInvalidHeader(damage)) return this.#tail.every((byte) => byte === 0);
    // The decoder does not notice every early end. The last member's trailer says how long it was.
    return damage === undefined && sizeIn(this.#tail) === this.#length % 2 ** 32;
  }
}

function isInvalidHeader(damage: unknown): boolean {
  return (
    damage instanceof Error && 'code' in damage && damage.code === FlateErrorCode.InvalidHeader
  );
}

const SIZE_BYTES = 4; // at the very end, the lowest first

function lastBytes(before: Uint8Array, block: Uint8Array): Uint8Array {
  return Uint8Array.from([...before, ...block.slice(-SIZE_BYTES)]).slice(-SIZE_BYTES);
}

function sizeIn(tail: Uint8Array): number {
  return tail.reduceRight((size, byte) => size * 256 + byte, 0);
}
