// zip: issue trackers make people zip what they attach. Read when exactly one file in it can be
// meant; else the names are told.

import { Inflate } from 'fflate';
import { byteString } from '../lines/line-splitter.ts';
import { isData, readingOf } from '../lines/reading.ts';
import {
  BLOCK,
  type ContainerEnd,
  type ContainerFormat,
  type ContainerReader,
  type Hand,
} from './container.ts';
import { Decoder } from './decoder.ts';
import { MOST_ENTRIES } from './tar.ts';
import { firstZipEntry, readZipDirectory, type ZipEntry } from './zip-directory.ts';

const MARKS = new Set(['PK\x03\x04', 'PK\x05\x06']); // of a file, of the table of an empty zip
const STORED = 0;
const DEFLATED = 8;
const PEEK = 4096; // bytes of a file that show what it is
const MOST_PEEKS = 64;

export const zip: ContainerFormat = {
  kind: 'zip',
  is: (head) => MARKS.has(byteString(head.subarray(0, 4))),
  open: (hand) => new ZipReader(hand),
};

/** Keeps the compressed bytes: the table that says what is what stands at the end. */
class ZipReader implements ContainerReader {
  #hand: Hand;
  #blocks: Uint8Array[] = [];
  #length = 0;

  constructor(hand: Hand) {
    this.#hand = hand;
  }

  push(block: Uint8Array): void {
    this.#blocks.push(block.slice());
    this.#length += block.length;
  }

  end(): ContainerEnd {
    const file = new Uint8Array(this.#length);
    let at = 0;
    for (const block of this.#blocks) {
      file.set(block, at);
      at += block.length;
    }
    this.#blocks = [];
    const entries = readZipDirectory(file);
    if (entries === undefined) return this.#readCut(file);
    const chosen = choose(file, entries);
    const names = entries.slice(0, MOST_ENTRIES).map((entry) => entry.name);
    if (chosen === undefined) return { members: entries.length, isArchive: true, entries: names };
    const isWhole = expand(file, chosen, this.#hand);
    return { members: entries.length, entries: names, isCut: !isWhole };
  }

  #readCut(file: Uint8Array): ContainerEnd {
    const entry = firstZipEntry(file);
    if (entry === undefined || !isReadable(entry)) return { members: 0, isArchive: true };
    expand(file, entry, this.#hand);
    return { members: 1, entries: [entry.name], isCut: true };
  }
}

/** The only file; or the only one that reads as an exposition. */
function choose(file: Uint8Array, entries: readonly ZipEntry[]): ZipEntry | undefined {
  const readable = entries.filter(isReadable);
  if (entries.length === 1) return readable[0];
  if (entries.length > MOST_PEEKS) return undefined;
  const plausible = readable.filter((entry) => isExposition(file, entry));
  return plausible.length === 1 ? plausible[0] : undefined;
}

function isReadable(entry: ZipEntry): boolean {
  return !entry.isEncrypted && (entry.method === STORED || entry.method === DEFLATED);
}

function isExposition(file: Uint8Array, entry: ZipEntry): boolean {
  let head = '';
  expand(file, entry, (bytes) => {
    head += byteString(bytes.subarray(0, PEEK));
    return head.length < PEEK;
  });
  const lines = head.slice(0, PEEK).split('\n').slice(0, -1);
  const data = lines.filter((line) => isData(readingOf(line))).length;
  return data > 0 && data * 2 >= lines.length;
}

/** Whether all of it could be expanded, or as much as was wanted. */
function expand(file: Uint8Array, entry: ZipEntry, hand: Hand): boolean {
  const decoder = new Decoder(hand, (put) => {
    if (entry.method === STORED) return put;
    const stream = new Inflate(put);
    return (block, isLast) => stream.push(block, isLast);
  });
  for (let at = entry.from; at < entry.to && !decoder.isStopped; at += BLOCK)
    decoder.push(file.slice(at, Math.min(at + BLOCK, entry.to)), at + BLOCK >= entry.to);
  return decoder.damage === undefined;
}
