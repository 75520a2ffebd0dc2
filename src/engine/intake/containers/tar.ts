// tar: a bundle, of which the names are told and nothing is read. Debug bundles hold metrics among
// profiles and logs, and which file is meant is not for us to guess.

import type { ContainerEnd, ContainerFormat, ContainerReader } from './container.ts';

const RECORD = 512;
const NAME_BYTES = 100;
const SIZE_AT = 124;
const SIZE_BYTES = 12;
const TYPE_AT = 156;
const MARK_AT = 257; // "ustar"
const REGULAR = new Set([0x30, 0]);

export const MOST_ENTRIES = 50; // that are told

export const tar: ContainerFormat = {
  kind: 'tar',
  is: (head) => textAt(head, MARK_AT, 5) === 'ustar',
  open: () => new TarReader(),
};

class TarReader implements ContainerReader {
  #record = new Uint8Array(RECORD);
  #filled = 0;
  #skip = 0; // bytes of a file that are still to come
  #members = 0;
  #entries: string[] = [];

  push(block: Uint8Array): void {
    let at = 0;
    while (at < block.length) {
      if (this.#skip > 0) {
        const step = Math.min(this.#skip, block.length - at);
        this.#skip -= step;
        at += step;
        continue;
      }
      const step = Math.min(RECORD - this.#filled, block.length - at);
      this.#record.set(block.subarray(at, at + step), this.#filled);
      this.#filled += step;
      at += step;
      if (this.#filled === RECORD) this.#header();
    }
  }

  end(): ContainerEnd {
    return { members: this.#members, isArchive: true, entries: this.#entries };
  }

  #header(): void {
    this.#filled = 0;
    if (textAt(this.#record, MARK_AT, 5) !== 'ustar') return; // the zeros at the end
    const size = Number.parseInt(textAt(this.#record, SIZE_AT, SIZE_BYTES), 8) || 0;
    this.#skip = Math.ceil(size / RECORD) * RECORD;
    if (!REGULAR.has(this.#record[TYPE_AT] ?? 0)) return;
    this.#members++;
    if (this.#entries.length < MOST_ENTRIES)
      this.#entries.push(textAt(this.#record, 0, NAME_BYTES));
  }
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  const field = bytes.subarray(at, at + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}
