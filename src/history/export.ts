// Writes kept dumps into one file (export-format.ts).

import { Zip, ZipPassThrough } from 'fflate';
import type { Connection } from './connection.ts';
import { dumpName, EXPORT_FORMAT, INDEX_NAME } from './export-format.ts';
import { listEntries } from './entries.ts';
import { chunksOf, type Reading, type StoredEntry } from './schema.ts';
import { HistoryFault } from './trouble.ts';

const TYPE = 'application/zip';

/** Sizes and places in a zip have 32 bits, and members are counted with 16. */
const MOST_BYTES = 2 ** 32 - 1;
const MOST_MEMBERS = 2 ** 16 - 2;
const BYTES_A_MEMBER = 1 << 10; // headers, name and entry, generously

/** `ids` as far as they are kept whole; all that are kept when there are none. */
export async function exportDumps(
  connection: Connection,
  ids: readonly string[],
): Promise<{ blob: Blob; dumps: number }> {
  const entries = await connection.read((reading) => wholeEntries(reading, ids));
  const size = entries.reduce((sum, { stored }) => sum + stored + BYTES_A_MEMBER, 0);
  if (size > MOST_BYTES || entries.length > MOST_MEMBERS) {
    throw new HistoryFault('full', `${entries.length} dumps of ${size} bytes in one zip`);
  }
  const zip = new ZipParts();
  const inFile = entries.map((entry) => ({ ...entry, chunks: undefined, forgottenAt: undefined }));
  const index = { format: EXPORT_FORMAT, entries: inFile };
  const text = new TextEncoder().encode(JSON.stringify(index, null, 2));
  await zip.add(INDEX_NAME, [text]);
  for (const { id, chunks } of entries) {
    await zip.add(dumpName(id), storedChunks(connection, id, chunks));
  }
  return { blob: zip.end(), dumps: entries.length };
}

/** A dump that lost a chunk must not keep the others from being exported. */
async function wholeEntries(reading: Reading, ids: readonly string[]): Promise<StoredEntry[]> {
  const wanted = new Set(ids);
  const whole: StoredEntry[] = [];
  for (const entry of await listEntries(reading)) {
    if (wanted.size > 0 && !wanted.has(entry.id)) continue;
    const chunks = await reading.objectStore('bytes').count(chunksOf(entry.id));
    if (chunks === entry.chunks) whole.push(entry);
  }
  return whole;
}

/** One at a time: a dump need not fit into memory twice. */
async function* storedChunks(
  connection: Connection,
  id: string,
  count: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let n = 0; n < count; n++) {
    const chunk = await connection.read((reading) => reading.objectStore('bytes').get([id, n]));
    if (chunk === undefined) throw new HistoryFault('gone'); // deleted meanwhile
    yield new Uint8Array(chunk);
  }
}

/** A zip in the making. What is finished lies in Blobs, which the browser may put on disk. */
class ZipParts {
  #parts: Blob[] = [];
  #zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    this.#parts.push(new Blob([bytes.slice()]));
  });

  async add(name: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
    const member = new ZipPassThrough(name);
    this.#zip.add(member);
    for await (const piece of pieces) member.push(piece);
    member.push(new Uint8Array(0), true);
  }

  end(): Blob {
    this.#zip.end();
    return new Blob(this.#parts, { type: TYPE });
  }
}
