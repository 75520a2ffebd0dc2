// A file or standard input, in slices.

import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { STDIN } from './words.ts';

/** Bytes a slice. */
export const SLICE = 1 << 20;

export type UnreadableReason = 'missing' | 'folder' | 'not-allowed' | 'other';

/** The file cannot be read; `detail` is the system's own word for it. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

export interface Input {
  readonly name: string;
  /** Bytes, where they are known beforehand. */
  readonly size?: number;
  readonly slices: AsyncIterable<Uint8Array>;
}

/** Opens `file`; throws `Unreadable`, and so do its slices. */
export async function openInput(file: string, stdin: AsyncIterable<Uint8Array>): Promise<Input> {
  if (file === STDIN) return { name: STDIN, slices: gather(stdin) };
  try {
    const about = await stat(file);
    if (about.isDirectory()) throw new Unreadable('folder', file);
    const stream = createReadStream(file, { highWaterMark: SLICE });
    // A pipe or a device has no size worth telling.
    return { name: file, ...(about.isFile() ? { size: about.size } : {}), slices: gather(stream) };
  } catch (error) {
    throw asUnreadable(error);
  }
}

/** The whole of a small file; throws `Unreadable`. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw asUnreadable(error);
  }
}

/** Undefined: it is written. Else the system's own word for why not. */
export async function writeText(file: string, text: string): Promise<string | undefined> {
  try {
    await writeFile(file, text);
    return undefined;
  } catch (error) {
    const reason = asUnreadable(error);
    if (reason instanceof Unreadable) return reason.message;
    throw error;
  }
}

/** Joins the small pieces in which a pipe delivers, so that each slice is worth its overhead. */
async function* gather(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const take = (): Uint8Array => {
    const slice = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, size);
    pieces = [];
    size = 0;
    return slice;
  };
  const pieceByPiece = stream[Symbol.asyncIterator]();
  for (;;) {
    // Only the reading can be the world's fault; what the taker does with a slice cannot.
    const next = await pieceByPiece.next().catch((error: unknown) => {
      throw asUnreadable(error);
    });
    if (next.done === true) break;
    pieces.push(next.value);
    size += next.value.length;
    if (size >= SLICE) yield take();
  }
  if (size > 0) yield take();
}

const REASONS: Readonly<Record<string, UnreadableReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
};

/** An error of the file system becomes `Unreadable`; any other is ours and stays what it is. */
function asUnreadable(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof Unreadable) return error;
  return new Unreadable(REASONS[String(error.code)] ?? 'other', error.message);
}
