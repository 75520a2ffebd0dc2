import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHUNK_BYTES } from '../../../src/history/schema.ts';
import { endTransaction, faultyPuts, freshIndexedDb, tamper } from '../../support/indexed-db.ts';
import { overviewOf } from '../../support/overview-of.ts';
import {
  joined,
  keepText,
  keptBytes,
  keptId,
  keptText,
  listed,
  openHistory,
  slicesOf,
} from '../../support/histories.ts';

beforeEach(() => {
  freshIndexedDb();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Two chunks of gzip, as far as its head tells. */
const LONG = new Uint8Array(CHUNK_BYTES + 5).fill(7);
LONG.set([0x1f, 0x8b, 8]);

/** From now on the browser ends a transaction with `error` when chunk `n` is written. */
function failAtChunk(n: number, error: string): void {
  faultyPuts(({ transaction }, _value, key) => {
    if (Array.isArray(key) && key[1] === n) endTransaction(transaction, error);
  });
}

async function twoKept() {
  const history = openHistory();
  await keepText(history, 'a', { text: 'up 1\n', openedAt: 2 });
  await keepText(history, 'b', { openedAt: 1 });
  return history;
}

describe('a save that fails in its middle', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'no-storage'],
    ['AbortError', 'no-storage'],
  ])('with %s says %s and leaves everything as it was', async (error, problem) => {
    const history = await twoKept();
    failAtChunk(1, error);
    const trouble = { kind: 'trouble', problem, detail: error };
    expect(await keepText(history, 'c', { text: LONG })).toEqual(trouble);
    expect(await keepText(history, 'a', { text: LONG })).toEqual(trouble);
    vi.restoreAllMocks();
    expect(await listed(history)).toBe('a b');
    expect(await keptText(history, 'a')).toBe('up 1\n');
    expect(await keptText(history, 'b')).toBe('b 1\n');
  });

  it('can be done again', async () => {
    const history = await twoKept();
    failAtChunk(1, 'QuotaExceededError');
    await keepText(history, 'c', { text: LONG });
    vi.restoreAllMocks();
    expect((await keepText(history, 'c', { text: LONG })).kind).toBe('kept');
    expect(await keptBytes(history, 'c')).toHaveLength(LONG.length);
  });

  it('says that no room is left whatever was written', async () => {
    const history = await twoKept();
    faultyPuts(({ transaction }) => endTransaction(transaction, 'QuotaExceededError'));
    expect(await history.amend(keptId('a'), { note: 'n' })).toMatchObject({ problem: 'full' });
    expect(await history.forget([keptId('a')])).toMatchObject({ problem: 'full' });
    vi.restoreAllMocks();
    expect(await listed(history)).toBe('a b');
  });

  it('because of a mistake of ours throws, and writes nothing either', async () => {
    const history = await twoKept();
    faultyPuts(({ name }) => {
      if (name === 'bytes') throw new TypeError('a mistake');
    });
    await expect(keepText(history, 'c')).rejects.toThrow('a mistake');
    vi.restoreAllMocks();
    expect(await listed(history)).toBe('a b');
  });

  it('because the dump cannot be read says so, and writes nothing', async () => {
    const history = await twoKept();
    async function* gone(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(new Uint8Array(5));
      throw new DOMException('the file changed', 'NotReadableError');
    }
    const facts = { id: keptId('c'), name: 'c', openedAt: 0 };
    expect(await history.keep(facts, overviewOf(), gone())).toEqual({
      kind: 'trouble',
      problem: 'unreadable',
      detail: 'NotReadableError',
    });
    expect(await listed(history)).toBe('a b');
  });
});

describe('a dump that cannot be read again', () => {
  it('is not kept when its file changed', async () => {
    const history = await twoKept();
    const facts = { id: keptId('c'), name: 'c', openedAt: 0 };
    const now = slicesOf(new Uint8Array(9));
    expect(await history.keep(facts, overviewOf({ bytes: 5 }), now)).toEqual({
      kind: 'trouble',
      problem: 'unreadable',
      detail: '9 bytes instead of 5',
    });
    expect(await listed(history)).toBe('a b');
  });

  it('is told when there is no memory for it', async () => {
    const history = await twoKept();
    async function* greedy(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(new Uint8Array(5));
      throw new RangeError('Array buffer allocation failed');
    }
    const facts = { id: keptId('c'), name: 'c', openedAt: 0 };
    expect(await history.keep(facts, overviewOf(), greedy())).toMatchObject({
      kind: 'trouble',
      problem: 'unreadable',
      detail: 'RangeError',
    });
  });
});

describe('a tab that is killed while it saves', () => {
  it('leaves nothing behind, whatever it had compressed', async () => {
    const history = await twoKept();
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(5 << 20);
      await new Promise(() => undefined); // it never comes back
    }
    const facts = { id: keptId('c'), name: 'c', openedAt: 0 };
    void history.keep(facts, overviewOf(), endless());
    const next = openHistory();
    expect(await listed(next)).toBe('a b');
    expect((await keepText(next, 'c')).kind).toBe('kept');
  });
});

describe('a kept dump whose bytes were damaged', () => {
  it.each<[string, (store: IDBObjectStore) => void]>([
    ['a chunk is missing', (store) => store.delete([keptId('a'), 0])],
    ['a chunk is something else', (store) => store.put(new ArrayBuffer(9), [keptId('a'), 0])],
  ])('is told as unreadable when %s, and spares the others', async (_, change) => {
    const history = await twoKept();
    await tamper('bytes', change);
    await expect(keptText(history, 'a')).rejects.toMatchObject({
      trouble: { kind: 'trouble', problem: 'unreadable' },
    });
    expect(await keptText(history, 'b')).toBe('b 1\n');
    expect(await listed(history)).toBe('a b');
  });

  it('is told as gone when it was forgotten while it was read', async () => {
    const history = await twoKept();
    await keepText(history, 'c', { text: LONG });
    const found = await history.find(keptId('c'));
    if (found.kind !== 'found') throw new Error('it was just kept');
    const slices = found.slices();
    expect((await slices.next()).value).toHaveLength(4 << 20);
    await history.forget([keptId('c')]);
    await expect(joined(slices)).rejects.toMatchObject({ trouble: { problem: 'gone' } });
  });
});
