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
  #decoder: Decoder;

  constructor(hand: Hand) {
    this.#decoder = new Decoder(hand, (put) => {
      const stream = new Gunzip(put);
      stream.onmember = () => {
        this.#members++;
      };
      return (block, isLast) => stream.push(block, isLast);
    });
  }

  push(block: Uint8Array): void {
    this.#taken += block.length;
    this.#decoder.push(block, false);
  }

  end(): ContainerEnd {
    this.#decoder.push(new Uint8Array(0), true);
    const { damage } = this.#decoder;
    const isCut = this.#taken < LEAST_SIZE || (damage !== undefined && !isPadding(damage));
    return { members: this.#members, isCut };
  }
}

/** What follows the last member is no member: the padding of tapes and disks. All was read. */
function isPadding(damage: unknown): boolean {
  return (
    damage instanceof Error && 'code' in damage && damage.code === FlateErrorCode.InvalidHeader
  );
}
