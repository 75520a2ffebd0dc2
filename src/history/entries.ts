// What is done to the entries and bytes of kept dumps inside one transaction.

import type { KeptId } from '../model/kept.ts';
import type { KeptChanges, KeptEntry } from '../protocol/history.ts';
import { MOST_TAGS, MOST_TEXT } from './export-format.ts';
import type { PackedBytes } from './kept-bytes.ts';
import { chunksOf, type Reading, type StoredEntry, type Writing } from './schema.ts';
import { HistoryFault } from './trouble.ts';

/** The entry unless it is gone or forgotten. */
export async function findEntry(reading: Reading | Writing, id: string): Promise<StoredEntry> {
  const entry = await reading.objectStore('entries').get(id);
  if (entry === undefined || entry.forgottenAt !== undefined) throw new HistoryFault('gone');
  return entry;
}

/** Newest first. */
export async function listEntries(reading: Reading): Promise<StoredEntry[]> {
  const entries = await reading.objectStore('entries').getAll();
  return entries
    .filter(({ forgottenAt }) => forgottenAt === undefined)
    .sort((a, b) => b.openedAt - a.openedAt || (a.id < b.id ? -1 : 1));
}

export async function hasEntry(reading: Reading | Writing, id: string): Promise<boolean> {
  const entry = await reading.objectStore('entries').get(id);
  return entry !== undefined && entry.forgottenAt === undefined;
}

/** Writes a dump and its bytes in place of what was kept under its id. */
export async function putEntry(
  writing: Writing,
  entry: StoredEntry,
  chunks: PackedBytes['chunks'],
): Promise<StoredEntry> {
  const bytes = writing.objectStore('bytes');
  await bytes.delete(chunksOf(entry.id));
  await writing.objectStore('entries').put(entry);
  // One after the other: each put copies its chunk before it answers.
  for (const [n, chunk] of chunks.entries()) await bytes.put(chunk, [entry.id, n]);
  return entry;
}

/** The same for a dump kept before, of which stays what the reader has made of it. */
export async function keepEntry(
  writing: Writing,
  fresh: StoredEntry,
  chunks: PackedBytes['chunks'],
): Promise<StoredEntry> {
  const older = await writing.objectStore('entries').get(fresh.id);
  if (older === undefined) return putEntry(writing, fresh, chunks);
  const { openedAt, target, note, tags } = older;
  return putEntry(writing, { ...fresh, openedAt, target, note, tags }, chunks);
}

export async function amendEntry(
  writing: Writing,
  id: string,
  { as, name, target, note, tags }: KeptChanges,
): Promise<StoredEntry> {
  const { as: before, ...rest } = await findEntry(writing, id);
  const wanted = as ?? before;
  const entry: StoredEntry = {
    ...rest,
    name: clip(name ?? rest.name),
    target: clip(target ?? rest.target),
    note: clip(note ?? rest.note),
    tags: (tags ?? rest.tags).slice(0, MOST_TAGS).map(clip),
    ...(wanted === undefined || wanted === 'auto' ? {} : { as: wanted }),
  };
  await writing.objectStore('entries').put(entry);
  return entry;
}

/** Longer than any name or note: else an export could not be imported. */
export function clip(text: string): string {
  return text.slice(0, MOST_TEXT);
}

/** Stamps dumps that are in the list. Answers how many. */
export async function forgetEntries(
  writing: Writing,
  ids: readonly string[],
  now: number,
): Promise<number> {
  return eachEntry(writing, ids, async (entry) => {
    if (entry.forgottenAt !== undefined) return false;
    await writing.objectStore('entries').put({ ...entry, forgottenAt: now });
    return true;
  });
}

export async function restoreEntries(writing: Writing, ids: readonly string[]): Promise<number> {
  return eachEntry(writing, ids, async ({ forgottenAt, ...entry }) => {
    if (forgottenAt === undefined) return false;
    await writing.objectStore('entries').put(entry);
    return true;
  });
}

/** Deletes those of the dumps that were forgotten. */
export async function purgeEntries(writing: Writing, ids: readonly string[]): Promise<number> {
  return eachEntry(writing, ids, async ({ id, forgottenAt }) => {
    if (forgottenAt === undefined) return false;
    await writing.objectStore('bytes').delete(chunksOf(id));
    await writing.objectStore('entries').delete(id);
    return true;
  });
}

/** Ids of dumps that were forgotten before `time`. */
export async function forgottenBefore(reading: Reading, time: number): Promise<string[]> {
  const entries = await reading.objectStore('entries').getAll();
  return entries.filter(({ forgottenAt = Infinity }) => forgottenAt < time).map(({ id }) => id);
}

async function eachEntry(
  writing: Writing,
  ids: readonly string[],
  change: (entry: StoredEntry) => Promise<boolean>,
): Promise<number> {
  let changed = 0;
  for (const id of new Set(ids)) {
    const entry = await writing.objectStore('entries').get(id);
    if (entry !== undefined && (await change(entry))) changed++;
  }
  return changed;
}

/** The entry as the page sees it. */
export function shownEntry(entry: StoredEntry): KeptEntry {
  const { id, name, openedAt, bytes, stored, counts, findings, target, note, tags } = entry;
  return {
    id: id as KeptId,
    name,
    openedAt,
    bytes,
    stored,
    dialect: entry.dialect as KeptEntry['dialect'],
    ...(entry.as === undefined ? {} : { as: entry.as as KeptEntry['dialect'] }),
    counts,
    findings,
    target,
    note,
    tags,
  };
}
