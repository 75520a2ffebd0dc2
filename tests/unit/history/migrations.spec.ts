import { beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS, type Migration } from '../../../src/history/migrations.ts';
import { freshIndexedDb } from '../../support/indexed-db.ts';
import { entryOf, keptId, keptText, listed, openHistory } from '../../support/histories.ts';
import { PAST_DATABASES, putPastDatabase } from './past-databases.ts';

let factory: IDBFactory;

beforeEach(() => {
  factory = freshIndexedDb();
});

const versions = async () => (await factory.databases()).map(({ version }) => version);

describe('the database', () => {
  it('has a fixture of every version', () => {
    expect(PAST_DATABASES).toHaveLength(MIGRATIONS.length);
  });

  it('begins at the newest version where there was none', async () => {
    await openHistory().list();
    expect(await versions()).toEqual([MIGRATIONS.length]);
  });

  it.each(PAST_DATABASES.map((past, at) => [at + 1, past] as const))(
    'opens today what version %i left behind',
    async (version, past) => {
      await putPastDatabase(factory, version, past);
      const history = openHistory();
      expect(await listed(history)).toBe('new old');
      expect(await keptText(history, 'old')).toBe('old_total 1\n');
      expect(await keptText(history, 'new')).toBe('new_total 2\n');
      expect(entryOf(await history.entry(keptId('new')))).toEqual({
        id: '00000new',
        name: 'new.prom',
        openedAt: 2,
        bytes: 12,
        stored: 32,
        dialect: 'prometheus-text-0.0.4',
        as: 'openmetrics-1.0',
        counts: { families: 1, series: 1, samples: 1, exemplars: 0 },
        findings: { error: 0, warning: 1, info: 2 },
        target: 'a:9100',
        note: 'before the deploy',
        tags: ['api', 'new'],
      });
      expect(await versions()).toEqual([MIGRATIONS.length]);
    },
  );
});

describe('a step that is added', () => {
  /** As a version to come might do it: an index, and a field in each entry. */
  const withIndex: Migration = async (_database, upgrade) => {
    const entries = upgrade.objectStore('entries');
    entries.createIndex('name', 'name');
    for (let at = await entries.openCursor(); at !== null; at = await at.continue()) {
      await at.update({ ...(at.value as object), starred: false });
    }
  };
  const broken: Migration = async (database, upgrade) => {
    await withIndex(database, upgrade);
    throw new TypeError('a mistake of ours');
  };

  beforeEach(async () => {
    await putPastDatabase(factory, 1, PAST_DATABASES[0]!);
  });

  it('finds all that was kept, and leaves it readable', async () => {
    const history = openHistory({ migrations: [...MIGRATIONS, withIndex] });
    expect(await listed(history)).toBe('new old');
    expect(await keptText(history, 'new')).toBe('new_total 2\n');
    expect(entryOf(await history.entry(keptId('new'))).note).toBe('before the deploy');
    expect(await versions()).toEqual([MIGRATIONS.length + 1]);
  });

  it('and throws leaves the database at the version it had, and is told as our mistake', async () => {
    const history = openHistory({ migrations: [...MIGRATIONS, broken] });
    await expect(history.list()).rejects.toThrow('a mistake of ours');
    expect(await versions()).toEqual([MIGRATIONS.length]);
    expect(await keptText(openHistory(), 'old')).toBe('old_total 1\n');
  });

  it('and is interrupted is taken again from its beginning', async () => {
    let killed = false;
    const interrupted: Migration = async (database, upgrade) => {
      await withIndex(database, upgrade);
      if (killed) return;
      killed = true;
      upgrade.abort(); // what is left when the tab is closed in the middle
    };
    const migrations = [...MIGRATIONS, interrupted];
    expect(await openHistory({ migrations }).list()).toMatchObject({ problem: 'no-storage' });
    expect(await versions()).toEqual([MIGRATIONS.length]);
    expect(await listed(openHistory({ migrations }))).toBe('new old');
    expect(await versions()).toEqual([MIGRATIONS.length + 1]);
  });
});
