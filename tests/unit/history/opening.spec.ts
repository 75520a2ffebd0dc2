import { forceCloseDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MIGRATIONS, type Migration } from '../../../src/history/migrations.ts';
import { freshIndexedDb, putIndexedDb, rawDatabase } from '../../support/indexed-db.ts';
import { overviewOf } from '../../support/overview-of.ts';
import { keepText, keptId, keptText, listed, openHistory } from '../../support/histories.ts';

let factory: IDBFactory;

beforeEach(() => {
  factory = freshIndexedDb();
});

/** A version that is to come. */
const later: Migration = (database) => {
  database.createObjectStore('tags');
};
const LATER = [...MIGRATIONS, later];

/** A browser whose `open` does as `does`. */
function browserThat(does: (open: () => IDBOpenDBRequest) => IDBOpenDBRequest): IDBFactory {
  const open = (name: string, version?: number) => does(() => factory.open(name, version));
  return Object.assign(Object.create(factory) as IDBFactory, { open });
}

/** As when the reader clears the data of the site. */
const closeByBrowser: (database: IDBDatabase) => void = forceCloseDatabase as never;

describe('a history that the browser does not give', () => {
  const everyQuestion = async () => {
    const history = openHistory();
    const id = keptId('a');
    const answers = [
      await keepText(history, 'a'),
      await history.entry(id),
      await history.find(id),
      await history.list(),
      await history.amend(id, {}),
      await history.forget([id]),
      await history.restore([id]),
      await history.purge([id]),
      await history.storage(),
      await history.exportDumps([]),
    ];
    const told = new Set(answers.map((answer) => JSON.stringify(answer)));
    expect(told.size).toBe(1);
    return answers[0];
  };

  it('is told by each answer where there is no IndexedDB', async () => {
    putIndexedDb(undefined);
    expect(await everyQuestion()).toEqual({ kind: 'trouble', problem: 'no-storage', detail: '' });
  });

  it('is told when opening is refused at once, as with cookies blocked', async () => {
    putIndexedDb(
      browserThat(() => {
        throw new DOMException('denied', 'SecurityError');
      }),
    );
    expect(await everyQuestion()).toEqual({
      kind: 'trouble',
      problem: 'no-storage',
      detail: 'SecurityError',
    });
  });

  it('is told when opening fails, as in a private window of old', async () => {
    putIndexedDb(
      browserThat((open) => {
        const request = open();
        request.addEventListener('upgradeneeded', () => request.transaction?.abort());
        return request;
      }),
    );
    expect(await everyQuestion()).toEqual({
      kind: 'trouble',
      problem: 'no-storage',
      detail: 'AbortError',
    });
  });

  it('is asked for anew by the next question', async () => {
    const history = openHistory();
    putIndexedDb(undefined);
    expect(await listed(history)).toBe('no-storage');
    putIndexedDb(factory);
    expect((await keepText(history, 'a')).kind).toBe('kept');
    expect(await listed(history)).toBe('a');
  });

  it('does not have a dump compressed for nothing', async () => {
    putIndexedDb(undefined);
    const slices = vi.fn();
    const history = openHistory();
    const facts = { id: keptId('a'), name: 'a', openedAt: 0 };
    await history.keep(facts, overviewOf(), { [Symbol.asyncIterator]: slices });
    expect(slices).not.toHaveBeenCalled();
  });
});

describe('a database of the same name that is not ours', () => {
  it('is left alone', async () => {
    const foreign = await rawDatabase(MIGRATIONS.length);
    foreign.close();
    expect(await listed(openHistory())).toBe('no-storage NotFoundError');
    expect(await factory.databases()).toEqual([{ name: 'exposcope', version: MIGRATIONS.length }]);
  });
});

describe('a database that a newer version wrote', () => {
  it('is told and stays as it is', async () => {
    const newer = openHistory({ migrations: LATER });
    await keepText(newer, 'a');
    await newer.close();
    const older = openHistory();
    expect(await listed(older)).toBe('newer VersionError');
    expect(await keepText(older, 'b')).toMatchObject({ kind: 'trouble', problem: 'newer' });
    expect(await listed(openHistory({ migrations: LATER }))).toBe('a');
  });

  it('is let through by an older tab, which says so from then on', async () => {
    const older = openHistory();
    await keepText(older, 'a');
    const newer = openHistory({ migrations: LATER });
    expect(await keptText(newer, 'a')).toBe('a 1\n');
    expect(await listed(older)).toBe('newer VersionError');
  });
});

describe('a database that another tab holds open', () => {
  it('is told as blocked, and used once the tab lets go', async () => {
    const first = openHistory();
    await keepText(first, 'a');
    await first.close();
    const stubborn = await rawDatabase(MIGRATIONS.length); // it does not listen to `versionchange`
    const newer = openHistory({ migrations: LATER });
    expect(await listed(newer)).toBe('blocked');
    expect(await listed(newer)).toBe('blocked');
    stubborn.close();
    (await rawDatabase(LATER.length)).close(); // comes after the one that waited
    expect(await listed(newer)).toBe('a');
  });

  it('is waited for in silence when the tab lets go soon', async () => {
    const first = openHistory();
    await keepText(first, 'a');
    await first.close();
    const slow = await rawDatabase(MIGRATIONS.length);
    slow.onversionchange = () => setImmediate(() => slow.close());
    expect(await listed(openHistory({ migrations: LATER, patience: 60_000 }))).toBe('a');
  });

  it('is shared by two tabs of one version', async () => {
    const one = openHistory();
    const two = openHistory();
    await keepText(one, 'a', { openedAt: 2 });
    await keepText(two, 'b', { openedAt: 1 });
    expect(await listed(one)).toBe('a b');
    await one.forget([keptId('b')]);
    expect(await listed(two)).toBe('a');
    await one.close();
    expect(await keptText(two, 'a')).toBe('a 1\n');
  });
});

describe('a connection that the browser closes', () => {
  it('is opened again by the next question', async () => {
    const connections: IDBDatabase[] = [];
    putIndexedDb(
      browserThat((open) => {
        const request = open();
        request.addEventListener('success', () => connections.push(request.result));
        return request;
      }),
    );
    const history = openHistory();
    await keepText(history, 'a');
    closeByBrowser(connections[0]!);
    expect(await listed(history)).toBe('a');
    expect(connections).toHaveLength(2);
  });
});
