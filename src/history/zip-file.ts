// The members of a zip file (APPNOTE 4.3), read from a Blob piece by piece: the file is never in
// memory as a whole. Sizes and places come from the directory at its end, and each is checked.

import { gathered, inflater, through, type Bytes } from './byte-streams.ts';
import { crc32 } from './crc32.ts';
import { DamagedBytes, HistoryFault } from './trouble.ts';

export interface ZipMember {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly size: number; // in the file
  readonly expanded: number;
  readonly at: number; // of its own header
}

const END_MARK = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_MARK = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_MARK = 0x04034b50;
const LOCAL_SIZE = 30;
const LARGEST_DIRECTORY = 1 << 26;

const STORED = 0;
const DEFLATED = 8;

const READ_BYTES = 4 << 20;
/** Bytes that are inflated at once: a thousandfold at the very most. */
const INFLATE_BYTES = 1 << 14;

/** The members by name, the last of that name; undefined when the file is no zip. */
export async function readZip(file: Blob): Promise<Map<string, ZipMember> | undefined> {
  const tailFrom = Math.max(0, file.size - END_SIZE - LONGEST_COMMENT);
  const tail = viewOf(await bytesOf(file, tailFrom, file.size));
  const end = findEnd(tail);
  if (end < 0) return undefined;
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const from = tail.getUint32(end + 16, true);
  if (from + size > file.size || size > LARGEST_DIRECTORY) return undefined;
  return readDirectory(await bytesOf(file, from, from + size), count);
}

function readDirectory(bytes: Bytes, count: number): Map<string, ZipMember> | undefined {
  const view = viewOf(bytes);
  const members = new Map<string, ZipMember>();
  for (let i = 0, at = 0; i < count; i++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) return undefined;
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, nameEnd));
    members.set(name, {
      name,
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      expanded: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** The bytes of a member, and DamagedBytes when they are not what the directory says. */
export async function* memberBytes(file: Blob, member: ZipMember): AsyncGenerator<Bytes> {
  const { name, method, isEncrypted, at } = member;
  if (isEncrypted || (method !== STORED && method !== DEFLATED)) {
    throw new DamagedBytes(`${name}: method ${method}`);
  }
  const local = viewOf(await bytesOf(file, at, at + LOCAL_SIZE));
  if (local.byteLength < LOCAL_SIZE || local.getUint32(0, true) !== LOCAL_MARK) {
    throw new DamagedBytes(`${name}: no header at ${at}`);
  }
  const from = at + LOCAL_SIZE + local.getUint16(26, true) + local.getUint16(28, true);
  const slices = slicesOf(file, from, Math.min(file.size, from + member.size));
  const output = method === STORED ? slices : through(gathered(slices, INFLATE_BYTES), inflater());
  let length = 0;
  let crc = 0;
  for await (const bytes of output) {
    length += bytes.length;
    if (length > member.expanded) break; // what follows is a bomb, or damaged too
    crc = crc32(bytes, crc);
    yield bytes;
  }
  if (length !== member.expanded) {
    throw new DamagedBytes(`${name}: ${length} bytes instead of ${member.expanded}`);
  }
  if (crc !== member.crc) throw new DamagedBytes(`${name}: another checksum`);
}

async function* slicesOf(file: Blob, from: number, to: number): AsyncGenerator<Bytes> {
  for (let at = from; at < to; at += READ_BYTES) {
    yield await bytesOf(file, at, Math.min(to, at + READ_BYTES));
  }
}

/** Each call is a turn of the event loop. */
async function bytesOf(file: Blob, from: number, to: number): Promise<Bytes> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) throw new HistoryFault('unreadable', error.name);
    throw error;
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Bytes): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - END_SIZE; at >= 0; at--) {
    if (tail.getUint32(at, true) === END_MARK) return at;
  }
  return -1;
}
