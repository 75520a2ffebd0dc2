import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { overviewOf } from '../../support/overview-of.ts';
import { freshIndexedDb, rawDatabase } from '../../support/indexed-db.ts';
import {
  entryOf,
  keepText,
  keptId,
  keptText,
  listed,
  openHistory,
  slicesOf,
} from '../../support/histories.ts';

beforeEach(() => {
  freshIndexedDb();
});

const GONE = { kind: 'trouble', problem: 'gone', detail: '' };

describe('a kept dump', () => {
  it('is told with all that lists show', async () => {
    const history = openHistory();
    const bytes = new TextEncoder().encode('up 1\n'.repeat(1000));
    const answer = await history.keep(
      { id: keptId('a'), name: 'a.prom', openedAt: 1_700_000_000_000, as: 'openmetrics-1.0' },
      overviewOf({
        bytes: bytes.length,
        dialect: 'openmetrics-1.0',
        counts: { families: 1, series: 2, samples: 3, exemplars: 4 },
        findings: { error: 5, warning: 6, info: 7 },
        target: 'node a:9100',
      }),
      slicesOf(bytes, 7),
    );
    const entry = entryOf(answer);
    expect(entry).toEqual({
      id: '0000000a',
      name: 'a.prom',
      openedAt: 1_700_000_000_000,
      bytes: 5000,
      stored: entry.stored,
      dialect: 'openmetrics-1.0',
      as: 'openmetrics-1.0',
      counts: { families: 1, series: 2, samples: 3, exemplars: 4 },
      findings: { error: 5, warning: 6, info: 7 },
      target: 'node a:9100',
      note: '',
      tags: [],
    });
    expect(entry.stored).toBeLessThan(100);
    expect(await history.entry(keptId('a'))).toEqual(answer);
  });

  it('is there for the next worker, byte by byte', async () => {
    await keepText(openHistory(), 'a', { text: 'up 1\n' });
    expect(await keptText(openHistory(), 'a')).toBe('up 1\n');
  });

  it('may be empty', async () => {
    const history = openHistory();
    expect(entryOf(await keepText(history, 'a', { text: '' })).bytes).toBe(0);
    expect(await keptText(history, 'a')).toBe('');
  });

  it('stands in a list that begins with the newest', async () => {
    const history = openHistory();
    await keepText(history, 'old', { openedAt: 1 });
    await keepText(history, 'new', { openedAt: 3 });
    await keepText(history, 'mid', { openedAt: 2 });
    expect(await listed(history)).toBe('new mid old');
  });

  it('is gone when there never was one', async () => {
    const history = openHistory();
    expect(await history.entry(keptId('a'))).toEqual(GONE);
    expect(await history.find(keptId('a'))).toEqual(GONE);
    expect(await history.amend(keptId('a'), { note: 'x' })).toEqual(GONE);
  });
});

describe('keeping again under the same id', () => {
  it('replaces the bytes and keeps what the reader made of it', async () => {
    const history = openHistory();
    await keepText(history, 'a', { text: 'up 1\n'.repeat(9), openedAt: 5 });
    await history.amend(keptId('a'), { note: 'n', tags: ['t'], target: 'host' });
    const entry = entryOf(await keepText(history, 'a', { text: 'up 2\n', openedAt: 9 }));
    expect(entry).toMatchObject({ note: 'n', tags: ['t'], target: 'host', openedAt: 5, bytes: 5 });
    expect(await keptText(history, 'a')).toBe('up 2\n');
  });

  it('forgets what it was read as when the reader does no longer say so', async () => {
    const history = openHistory();
    await keepText(history, 'a');
    await history.amend(keptId('a'), { as: 'openmetrics-1.0' });
    expect(entryOf(await keepText(history, 'a'))).not.toHaveProperty('as');
  });

  it('brings a forgotten one back', async () => {
    const history = openHistory();
    await keepText(history, 'a');
    await history.forget([keptId('a')]);
    await keepText(history, 'a');
    expect(await listed(history)).toBe('a');
  });
});

describe('amending', () => {
  it('changes what it names and nothing else', async () => {
    const history = openHistory();
    const before = entryOf(await keepText(history, 'a'));
    const note = 'a \u0000 note\nof two lines';
    expect(entryOf(await history.amend(before.id, { note }))).toEqual({ ...before, note });
    expect(entryOf(await history.amend(before.id, { name: 'b', tags: ['x', 'y'] }))).toEqual({
      ...before,
      note,
      name: 'b',
      tags: ['x', 'y'],
    });
    expect(await keptText(history, 'a')).toBe('a 1\n');
  });

  it('says what to read it as, and leaves it to the bytes again', async () => {
    const history = openHistory();
    await keepText(history, 'a');
    const forced = await history.amend(keptId('a'), { as: 'prometheus-text-1.0.0' });
    expect(entryOf(forced).as).toBe('prometheus-text-1.0.0');
    expect(entryOf(await history.amend(keptId('a'), { note: 'n' })).as).toBe(
      'prometheus-text-1.0.0',
    );
    expect(entryOf(await history.amend(keptId('a'), { as: 'auto' }))).not.toHaveProperty('as');
  });

  it('cuts a text that no field should hold', async () => {
    const history = openHistory();
    await keepText(history, 'a');
    const long = await history.amend(keptId('a'), { note: 'x'.repeat(200_000) });
    expect(entryOf(long).note).toHaveLength(100_000);
  });
});

describe('forgetting', () => {
  it('takes dumps out of the list until they are restored', async () => {
    const history = openHistory();
    for (const name of ['a', 'b', 'c']) await keepText(history, name);
    expect(await history.forget([keptId('a'), keptId('b'), keptId('x')])).toEqual({
      kind: 'done',
      dumps: 2,
    });
    expect(await listed(history)).toBe('c');
    expect(await history.entry(keptId('a'))).toEqual(GONE);
    expect(await history.find(keptId('a'))).toEqual(GONE);
    expect(await history.restore([keptId('a'), keptId('c')])).toEqual({ kind: 'done', dumps: 1 });
    expect(await listed(history)).toBe('a c');
    expect(await keptText(history, 'a')).toBe('a 1\n');
  });

  it('counts a dump once that is named twice', async () => {
    const history = openHistory();
    await keepText(history, 'a');
    const twice = [keptId('a'), keptId('a')];
    expect(await history.forget(twice)).toEqual({ kind: 'done', dumps: 1 });
    expect(await history.purge(twice)).toEqual({ kind: 'done', dumps: 1 });
  });

  it('is for good once purged, and purging spares what was not forgotten', async () => {
    const history = openHistory();
    await keepText(history, 'a');
    await keepText(history, 'b');
    await history.forget([keptId('a')]);
    expect(await history.purge([keptId('a'), keptId('b')])).toEqual({ kind: 'done', dumps: 1 });
    expect(await history.restore([keptId('a')])).toEqual({ kind: 'done', dumps: 0 });
    expect(await keptText(history, 'b')).toBe('b 1\n');
    expect(await chunkKeys()).toEqual([[keptId('b'), 0]]);
  });

  it('is for good a minute later, at the first question to another worker', async () => {
    let now = 1000;
    const first = openHistory({ now: () => now });
    await keepText(first, 'a');
    await keepText(first, 'b');
    await first.forget([keptId('a')]);
    now += 60_000;
    const early = openHistory({ now: () => now });
    await early.list();
    expect(await early.restore([keptId('a')])).toEqual({ kind: 'done', dumps: 1 });
    await first.forget([keptId('a')]);
    now += 60_001;
    const late = openHistory({ now: () => now });
    await late.list();
    expect(await late.restore([keptId('a')])).toEqual({ kind: 'done', dumps: 0 });
    expect(await chunkKeys()).toEqual([[keptId('b'), 0]]);
  });
});

describe('a disk so full that nothing can be deleted', () => {
  it('keeps nobody from reading', async () => {
    const first = openHistory({ now: () => 0 });
    await keepText(first, 'a');
    await keepText(first, 'b');
    await first.forget([keptId('b')]);
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await listed(openHistory({ now: () => 100_000 }))).toBe('a');
    vi.restoreAllMocks();
  });
});

describe('the storage', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is told as the browser tells it', async () => {
    const storage = {
      estimate: () => Promise.resolve({ usage: 5, quota: 9 }),
      persisted: () => Promise.resolve(true),
    };
    vi.stubGlobal('navigator', { storage });
    expect(await openHistory().storage()).toEqual({
      kind: 'use',
      dumps: 0,
      stored: 0,
      usage: 5,
      quota: 9,
      persisted: true,
    });
  });

  it.each([
    ['has no word for it', {}],
    ['does not tell this site', { storage: { estimate: () => Promise.reject(new TypeError()) } }],
  ])('is counted all the same where the browser %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect(await openHistory().storage()).toEqual({
      kind: 'use',
      dumps: 0,
      stored: 0,
      persisted: false,
    });
  });

  it('counts what is kept', async () => {
    const history = openHistory();
    const a = entryOf(await keepText(history, 'a'));
    const b = entryOf(await keepText(history, 'b'));
    await keepText(history, 'c');
    await history.forget([keptId('c')]);
    expect(await history.storage()).toMatchObject({
      kind: 'use',
      dumps: 2,
      stored: a.stored + b.stored,
    });
  });
});

/** Keys of all chunks that lie in the database. */
async function chunkKeys(): Promise<unknown> {
  const database = await rawDatabase();
  const keys = database.transaction('bytes').objectStore('bytes').getAllKeys();
  await new Promise((resolve) => {
    keys.onsuccess = resolve;
  });
  database.close();
  return keys.result;
}
