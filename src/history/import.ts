// Adds the dumps of an exported file (export-format.ts) that are not kept yet.
//
// The file may come from anywhere: sizes are bounded before anything is read, each entry is checked
// field by field, and no dump is expanded here. One that is damaged is named and left out.

import type { ImportAnswer } from '../protocol/history.ts';
import { gathered } from './byte-streams.ts';
import type { Connection } from './connection.ts';
import {
  dumpName,
  EXPORT_FORMAT,
  INDEX_NAME,
  parseEntry,
  type ExportedEntry,
} from './export-format.ts';
import { hasEntry, putEntry } from './entries.ts';
import { isGzip } from './kept-bytes.ts';
import { CHUNK_BYTES, type Reading, type Writing } from './schema.ts';
import { DamagedBytes, HistoryFault } from './trouble.ts';
import { memberBytes, readZip, type ZipMember } from './zip-file.ts';

const LARGEST_INDEX = 1 << 26; // bytes
const MOST_ENTRIES = 2 ** 16; // no zip has more members

// Somebody may have zipped the file once more, and gzip hardly shrinks: a member that expands to
// more than this, or by more than so many times, is a bomb.
const ALWAYS_BYTES = 1 << 25;
const MOST_EXPANSION = 20;

export async function importDumps(connection: Connection, file: Blob): Promise<ImportAnswer> {
  const members = await readZip(file);
  const index = members?.get(INDEX_NAME);
  if (members === undefined || index === undefined) return { kind: 'not-an-export' };
  const entries = await readIndex(file, index);
  if (entries === undefined) return { kind: 'not-an-export' };
  const damaged: string[] = [];
  const counts = { added: 0, known: 0 };
  let left = file.size; // members that lie in one another would be more than the file
  for (const value of entries) {
    const entry = parseEntry(value);
    const member = entry && members.get(dumpName(entry.id));
    left -= member?.size ?? 0;
    const outcome =
      entry === undefined || member === undefined || left < 0
        ? 'damaged'
        : await addDump(connection, file, entry, member);
    if (outcome === 'damaged') damaged.push(entry?.name ?? nameOf(value));
    else counts[outcome]++;
  }
  return { kind: 'imported', ...counts, damaged };
}

/** The entries that the file says it has, unchecked; undefined when it says nothing of the kind. */
async function readIndex(file: Blob, member: ZipMember): Promise<readonly unknown[] | undefined> {
  if (member.expanded > LARGEST_INDEX) throw new DamagedBytes(`${member.expanded} bytes of index`);
  let text = '';
  const decoder = new TextDecoder();
  for await (const bytes of memberBytes(file, member))
    text += decoder.decode(bytes, { stream: true });
  const index = parseJson(text + decoder.decode());
  if (typeof index !== 'object' || index === null) return undefined;
  const { format, entries } = index as { format?: unknown; entries?: unknown };
  if (typeof format !== 'number' || !Array.isArray(entries)) return undefined;
  if (entries.length > MOST_ENTRIES) return undefined;
  if (format > EXPORT_FORMAT) throw new HistoryFault('newer', `format ${format}`);
  return entries as readonly unknown[];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function addDump(
  connection: Connection,
  file: Blob,
  entry: ExportedEntry,
  member: ZipMember,
): Promise<'added' | 'known' | 'damaged'> {
  const isKnown = (transaction: Reading | Writing) => hasEntry(transaction, entry.id);
  if (await connection.read(isKnown)) return 'known';
  const chunks = await readChunks(file, entry, member);
  if (chunks === undefined) return 'damaged';
  return connection.write(async (writing) => {
    if (await isKnown(writing)) return 'known'; // another tab was faster
    await putEntry(writing, { ...entry, chunks: chunks.length }, chunks);
    return 'added';
  });
}

/** The bytes of a dump as they will be kept; undefined when they are damaged. */
async function readChunks(
  file: Blob,
  { stored }: ExportedEntry,
  member: ZipMember,
): Promise<ArrayBuffer[] | undefined> {
  const { size, expanded } = member;
  if (expanded !== stored || expanded > Math.max(ALWAYS_BYTES, size * MOST_EXPANSION)) {
    return undefined;
  }
  const chunks: ArrayBuffer[] = [];
  try {
    for await (const chunk of gathered(memberBytes(file, member), CHUNK_BYTES)) {
      if (chunks.length === 0 && !isGzip(chunk)) return undefined;
      chunks.push(chunk.buffer);
    }
  } catch (error) {
    if (error instanceof DamagedBytes) return undefined;
    throw error;
  }
  return chunks;
}

/** What to call an entry that is none. */
function nameOf(value: unknown): string {
  const name = (value as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name.slice(0, 200) : '?';
}
