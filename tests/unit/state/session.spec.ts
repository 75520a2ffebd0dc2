import { afterEach, describe, expect, it } from 'vitest';
import { EngineClient } from '../../../src/client/engine-client.ts';
import { HistoryClient } from '../../../src/client/history-client.ts';
import type { KeptId } from '../../../src/model/kept.ts';
import type { Store } from '../../../src/state/persisted.svelte.ts';
import { Session } from '../../../src/state/session.svelte.ts';
import { TabDumps } from '../../../src/state/tab-dumps.ts';
import { fakeWorker } from '../../support/fake-worker.ts';

const workers: { close(): void }[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.close();
});

class Shelf implements Store {
  readonly kept = new Map<string, string>();
  getItem(key: string) {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.kept.set(key, value);
  }
}

function stage() {
  const worker = fakeWorker();
  workers.push(worker);
  const { engine, history } = worker;
  const store = new Shelf();
  let keys = 0;
  /** A session in the same tab: the second is what a reload makes. */
  const load = () => {
    const client = new EngineClient({ start: worker.start });
    return new Session({
      engine: client,
      doors: { history: new HistoryClient(client.lines), onKept: () => undefined },
      now: () => 0,
      newKey: () => `dump000${++keys}` as KeptId,
      tab: new TabDumps(store),
    });
  };
  const opened = () => engine.calls.filter((call) => call.startsWith('open'));
  return { engine, history, load, session: load(), opened };
}

const input = (name: string, text = 'a 1\n') => ({ name, blob: new Blob([text]) });
const kinds = (session: Session) => session.dumps.map(({ status }) => status.kind);

/** Waits until the history has all dumps of the session. */
const kept = (session: Session) =>
  expect.poll(() => session.dumps.every(({ keeping }) => keeping.kept)).toBe(true);

describe('a session', () => {
  it('opens each file of a drop as a dump of its own, in turn', async () => {
    const { opened, session } = stage();
    const { done } = session.open([input('a'), input('b'), input('c')]);
    expect(kinds(session)).toEqual(['loading', 'waiting', 'waiting']);
    await done;
    expect(kinds(session)).toEqual(['ready', 'ready', 'ready']);
    expect(opened()).toEqual(['open a', 'open b', 'open c']);
  });

  it('takes fifty files at once', async () => {
    const { session } = stage();
    await session.open(Array.from({ length: 50 }, (_, n) => input(`n${n}`))).done;
    expect(session.dumps.filter(({ status }) => status.kind === 'ready')).toHaveLength(50);
    await kept(session);
  });

  it('takes the same file twice, and tells the two apart', async () => {
    const { session } = stage();
    const file = input('shop.om');
    await session.open([file]).done;
    await session.open([file, file]).done;
    expect(session.dumps.map(({ name }) => name)).toEqual([
      'shop.om',
      'shop.om (2)',
      'shop.om (3)',
    ]);
    expect(new Set(session.dumps.map(({ key }) => key)).size).toBe(3);
  });

  it('does not let a newer drop wait for an older one', async () => {
    const { session } = stage();
    const older = session.open([input('a'), input('b')]);
    const newer = session.open([input('c')]);
    expect(kinds(session)).toEqual(['loading', 'waiting', 'loading']);
    await Promise.all([older.done, newer.done]);
  });

  it('never reads what is closed while it waits', async () => {
    const { opened, session } = stage();
    const { dumps, done } = session.open([input('a'), input('b'), input('c')]);
    await session.close(dumps[1]!);
    await done;
    expect(session.dumps.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(opened()).toEqual(['open a', 'open c']);
  });

  it('finds a dump by its key', () => {
    const { session } = stage();
    const { dumps } = session.open([input('a')]);
    expect(session.find(dumps[0]!.key)).toBe(dumps[0]);
    expect(session.find('k99')).toBeUndefined();
  });
});

describe('a session after a reload', () => {
  it('has the dumps of its tab again, in their order, by name and unread', async () => {
    const { session, load, opened } = stage();
    await session.open([input('a', 'a 1\n'), input('b', 'b 1\n')]).done;
    await kept(session);
    const again = load();
    await again.restore();
    expect(again.dumps.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(kinds(again)).toEqual(['waiting', 'waiting']);
    expect(opened()).toHaveLength(2);

    await again.dumps[1]?.read();
    expect(kinds(again)).toEqual(['waiting', 'ready']);
    expect(opened()).toHaveLength(3);
  });

  it('does not keep once more what it read from the history', async () => {
    const { session, load, history } = stage();
    await session.open([input('a')]).done;
    await kept(session);
    const again = load();
    await again.restore();
    await again.dumps[0]?.read();
    expect(history.calls.filter((call) => call.startsWith('keep'))).toHaveLength(1);
  });

  it('leaves out what was closed, which the history has still', async () => {
    const { session, load, history } = stage();
    const { dumps, done } = session.open([input('a'), input('b')]);
    await done;
    await kept(session);
    await session.close(dumps[0]!);
    const again = load();
    await again.restore();
    expect(again.dumps.map(({ name }) => name)).toEqual(['b']);
    expect(history.kept.size).toBe(2);
  });

  it('leaves out what could not be kept, and knows why', async () => {
    const { session, load, history } = stage();
    history.fail('full', 'keep');
    const { dumps, done } = session.open([input('a')]);
    await done;
    await expect.poll(() => dumps[0]?.keeping.state.kind).toBe('not-kept');
    const again = load();
    await again.restore();
    expect(again.dumps).toEqual([]);
    expect(again.missed(dumps[0]!.key)).toBe('gone');
  });
});

describe('a dump that an address names', () => {
  it('is taken out of the history', async () => {
    const { session, load } = stage();
    const { dumps, done } = session.open([input('a')]);
    await done;
    await kept(session);
    const { key } = dumps[0]!;
    const other = load();
    await other.recall(key);
    expect(other.find(key)?.name).toBe('a');
    expect(other.missed(key)).toBeUndefined();
  });

  it.for(['gone', 'no-storage', 'newer', 'blocked'] as const)(
    'is not there when the history answers %s',
    async (problem) => {
      const { session, history } = stage();
      history.fail(problem);
      await session.recall('nowhere0' as KeptId);
      expect(session.dumps).toEqual([]);
      expect(session.missed('nowhere0')).toBe(problem);
    },
  );

  it('is found after all once the history has it', async () => {
    const { session, load } = stage();
    const { dumps, done } = session.open([input('a')]);
    const { key } = dumps[0]!;
    const other = load();
    await other.recall(key); // too early
    expect(other.missed(key)).toBe('gone');
    await done;
    await kept(session);
    const answer = await new HistoryClient(session.engine.lines).list();
    if (answer.kind !== 'list') throw new Error(answer.problem);
    other.learn(answer.entries);
    expect(other.missed(key)).toBeUndefined();
  });

  it('goes by the name that another tab gave it', async () => {
    const { session, history } = stage();
    const { dumps, done } = session.open([input('a')]);
    await done;
    await kept(session);
    const [dump] = dumps;
    await history.amend(dump!.key, { name: 'shop, before' });
    const list = await history.list();
    if (list.kind === 'list') session.learn(list.entries);
    expect(dump?.name).toBe('shop, before');
    session.learn([]); // and was deleted there
    expect(dump?.keeping.state).toEqual({ kind: 'not-kept', problem: 'gone' });
    expect(dump?.status.kind).toBe('ready');
  });
});
