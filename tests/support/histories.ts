// Histories on a database in memory, as several tabs would have them.

import { afterEach } from 'vitest';
import { History, type HistoryOptions } from '../../src/history/history.ts';
import type { KeptId } from '../../src/model/kept.ts';
import type { KeepAnswer, KeptEntry } from '../../src/protocol/history.ts';
import { overviewOf } from './overview-of.ts';

const open: History[] = [];

afterEach(async () => {
  for (const history of open.splice(0)) await history.close();
});

/** A history of its own connection, let go of after the test. */
export function openHistory(options: Partial<HistoryOptions> = {}): History {
  const history = new History({ breathe: () => Promise.resolve(), patience: 0, ...options });
  open.push(history);
  return history;
}

/** An id that a dump may have, ending in `name`. */
export const keptId = (name: string) => `${'0'.repeat(8 - name.length)}${name}` as KeptId;

interface Kept {
  readonly text?: string | Uint8Array;
  readonly openedAt?: number;
}

/** Keeps a dump `name`, under an id that ends so. */
export function keepText(
  history: History,
  name: string,
  { text = `${name} 1\n`, openedAt = 0 }: Kept = {},
): Promise<KeepAnswer> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return history.keep(
    { id: keptId(name), name: `${name}.prom`, openedAt },
    overviewOf({ name: `${name}.prom`, bytes: bytes.length }),
    slicesOf(bytes),
  );
}

/** `bytes` in slices of at most `size`. */
export async function* slicesOf(
  bytes: Uint8Array,
  size = bytes.length,
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
  }
}

/** The bytes of a kept dump in one piece. */
export async function keptBytes(history: History, name: string): Promise<Uint8Array> {
  const found = await history.find(keptId(name));
  if (found.kind !== 'found') throw new Error(`${name}: ${found.problem}`);
  return joined(found.slices());
}

export async function keptText(history: History, name: string): Promise<string> {
  return new TextDecoder().decode(await keptBytes(history, name));
}

export async function joined(slices: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array<ArrayBuffer>[] = [];
  for await (const slice of slices) all.push(slice.slice());
  return new Uint8Array(await new Blob(all).arrayBuffer());
}

/** Names of the dumps in the list, in its order; or the trouble. */
export async function listed(history: History): Promise<string> {
  const answer = await history.list();
  if (answer.kind === 'trouble') return `${answer.problem} ${answer.detail}`.trim();
  return answer.entries.map(({ name }) => name.replace('.prom', '')).join(' ');
}

/** The entry of an answer that must have one. */
export function entryOf(answer: KeepAnswer): KeptEntry {
  if (answer.kind !== 'kept') throw new Error(`the answer is ${answer.problem}`);
  return answer.entry;
}
