import { unzipSync, zipSync } from 'fflate';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { History } from '../../../src/history/history.ts';
import { endTransaction, faultyPuts, freshIndexedDb, tamper } from '../../support/indexed-db.ts';
import {
  entryOf,
  keepText,
  keptBytes,
  keptId,
  keptText,
  listed,
  openHistory,
} from '../../support/histories.ts';

beforeEach(() => {
  freshIndexedDb();
});

async function exportFrom(history: History, ...names: string[]): Promise<Blob> {
  const answer = await history.exportDumps(names.map(keptId));
  if (answer.kind !== 'file') throw new Error(`the answer is ${answer.problem}`);
  expect(answer.dumps).toBe((await unzipped(answer.blob)).size - 1);
  return answer.blob;
}

/** Members by name, in the order of the file. */
async function unzipped(file: Blob): Promise<Map<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))));
}

/** Another browser. */
function elsewhere(): History {
  freshIndexedDb();
  return openHistory();
}

describe('an export', () => {
  it('holds all that is kept, every field and every byte', async () => {
    const here = openHistory();
    await keepText(here, 'a', { text: 'up 1\n'.repeat(500), openedAt: 5 });
    await here.amend(keptId('a'), {
      name: '../"ä\u202e<b>\u0000.prom',
      target: 'node a:9100',
      note: 'two\nlines \ud800',
      tags: ['x', '__proto__'],
      as: 'openmetrics-1.0',
    });
    const cut = gzipSync('up 1\n').subarray(0, 20);
    await keepText(here, 'b', { text: cut, openedAt: 4 });
    await keepText(here, 'c', { text: '', openedAt: 3 });
    await keepText(here, 'd', { openedAt: 9 });
    await here.forget([keptId('d')]);
    const before = await here.list();
    const file = await exportFrom(here);

    const there = elsewhere();
    expect(await there.importDumps(file)).toEqual({
      kind: 'imported',
      added: 3,
      known: 0,
      damaged: [],
    });
    expect(await there.list()).toEqual(before);
    expect(await keptText(there, 'a')).toBe('up 1\n'.repeat(500));
    expect(Buffer.from(await keptBytes(there, 'b')).equals(cut)).toBe(true);
    expect(await keptText(there, 'c')).toBe('');
  });

  it('holds those that are named, if they are kept', async () => {
    const here = openHistory();
    for (const name of ['a', 'b', 'c']) await keepText(here, name);
    const file = await exportFrom(here, 'a', 'c', 'x');
    const there = elsewhere();
    await there.importDumps(file);
    expect(await listed(there)).toBe('a c');
  });

  it('is a zip with its index first and a gzip a dump, for any program to read', async () => {
    const here = openHistory();
    await keepText(here, 'a', { text: 'up 1\n' });
    const members = await unzipped(await exportFrom(here));
    expect([...members.keys()]).toEqual(['exposcope-history.json', 'dumps/0000000a.gz']);
    expect(gunzipSync(members.get('dumps/0000000a.gz')!).toString()).toBe('up 1\n');
    const index: unknown = JSON.parse(
      new TextDecoder().decode(members.get('exposcope-history.json')),
    );
    expect(index).toEqual({
      format: 1,
      entries: [
        {
          id: '0000000a',
          name: 'a.prom',
          openedAt: 0,
          bytes: 5,
          stored: 25,
          packed: true,
          dialect: 'prometheus-text-0.0.4',
          counts: { families: 0, series: 0, samples: 0, exemplars: 0 },
          findings: { error: 0, warning: 0, info: 0 },
          target: '',
          note: '',
          tags: [],
        },
      ],
    });
  });

  it('of nothing is a file that adds nothing', async () => {
    const file = await exportFrom(openHistory());
    expect(await elsewhere().importDumps(file)).toMatchObject({ added: 0, known: 0 });
  });

  it('leaves out a dump that lost a chunk, and holds the others', async () => {
    const here = openHistory();
    await keepText(here, 'a');
    await keepText(here, 'b');
    await tamper('bytes', (store) => store.delete([keptId('a'), 0]));
    const members = await unzipped(await exportFrom(here));
    expect([...members.keys()]).toEqual(['exposcope-history.json', 'dumps/0000000b.gz']);
  });
});

describe('an import', () => {
  it('leaves dumps as they are that are kept already', async () => {
    const history = openHistory();
    await keepText(history, 'a');
    await keepText(history, 'b');
    const file = await exportFrom(history);
    const changed = entryOf(await history.amend(keptId('a'), { note: 'newer' }));
    await history.forget([keptId('b')]);
    expect(await history.importDumps(file)).toEqual({
      kind: 'imported',
      added: 1, // a forgotten one comes back
      known: 1,
      damaged: [],
    });
    expect(entryOf(await history.entry(keptId('a')))).toEqual(changed);
    expect(await listed(history)).toBe('a b');
  });

  it('reads an export that somebody zipped once more', async () => {
    await keepText(openHistory(), 'a', { text: 'up 1\n'.repeat(100_000) });
    const members = await unzipped(await exportFrom(openHistory()));
    const file = new Blob([zipSync(Object.fromEntries(members), { level: 9 }).slice()]);
    const there = elsewhere();
    expect(await there.importDumps(file)).toMatchObject({ added: 1 });
    expect(await keptText(there, 'a')).toBe('up 1\n'.repeat(100_000));
  });

  it('is told when there is no room, and keeps what it added before', async () => {
    const here = openHistory();
    await keepText(here, 'a', { openedAt: 2 });
    await keepText(here, 'b', { openedAt: 1 });
    const file = await exportFrom(here);
    const there = elsewhere();
    faultyPuts(({ transaction }, value) => {
      if ((value as { name?: string }).name !== 'b.prom') return;
      endTransaction(transaction, 'QuotaExceededError');
    });
    expect(await there.importDumps(file)).toMatchObject({ kind: 'trouble', problem: 'full' });
    vi.restoreAllMocks();
    expect(await listed(there)).toBe('a');
  });
});
