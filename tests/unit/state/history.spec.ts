import { afterEach, describe, expect, it } from 'vitest';
import { HistoryClient } from '../../../src/client/history-client.ts';
import { WorkerLines } from '../../../src/client/worker-lines.ts';
import type { KeptId } from '../../../src/model/kept.ts';
import type { KeptEntry } from '../../../src/protocol/history.ts';
import { History } from '../../../src/state/history.svelte.ts';
import type { Store } from '../../../src/state/persisted.svelte.ts';
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

function stage(store = new Shelf()) {
  const worker = fakeWorker();
  workers.push(worker);
  const lists: string[][] = [];
  const client = new HistoryClient(new WorkerLines({ start: worker.start }));
  const history = new History({
    client,
    store,
    onList: (entries) => lists.push(entries.map(({ name }) => name)),
  });
  /** Has the worker keep a dump, as another tab would. */
  const keep = (id: string, openedAt: number) => {
    const entry: KeptEntry = {
      ...{ id: id as KeptId, name: id, openedAt, bytes: 8, stored: 4 },
      dialect: 'prometheus-text-0.0.4',
      counts: { families: 1, series: 1, samples: 1, exemplars: 0 },
      findings: { error: 0, warning: 0, info: 0 },
      ...{ target: '', note: '', tags: [] },
    };
    worker.history.kept.set(entry.id, { entry, text: 'a 1\n', forgotten: false });
    return entry;
  };
  return { worker, history, keep, lists, store };
}

const names = (history: History) => history.entries?.map(({ name }) => name);

describe('the history on the page', () => {
  it('comes once it is asked for, newest first, with what it takes', async () => {
    const { history, keep, lists } = stage();
    keep('older000', 1);
    keep('newer000', 2);
    expect(history.entries).toBeUndefined();
    await history.start();
    expect(names(history)).toEqual(['newer000', 'older000']);
    expect(history.stored).toBe(8);
    expect(history.storage).toMatchObject({ kind: 'use', dumps: 2 });
    expect(lists).toEqual([['newer000', 'older000']]);
  });

  it('comes anew when any tab has changed it', async () => {
    const { history, worker, keep } = stage();
    await history.start();
    expect(names(history)).toEqual([]);
    keep('other000', 1);
    worker.history.change();
    await expect.poll(() => names(history)).toEqual(['other000']);
  });

  it('asks once for many changes, and at last has all of them', async () => {
    const { history, worker, keep } = stage();
    await history.start();
    worker.history.calls.length = 0;
    const asked = Array.from({ length: 20 }, (_, n) => {
      keep(`many00${n + 10}`, n);
      return history.refresh();
    });
    await Promise.all(asked);
    expect(names(history)).toHaveLength(20);
    expect(worker.history.calls.filter((call) => call === 'list').length).toBeLessThan(5);
  });

  it('says what is in the way, keeps the list it had, and recovers', async () => {
    const { history, worker, keep } = stage();
    keep('older000', 1);
    await history.start();
    worker.history.fail('blocked', 'list');
    await history.refresh();
    expect(history.trouble?.problem).toBe('blocked');
    expect(names(history)).toEqual(['older000']);
    worker.history.fail(undefined);
    await history.refresh();
    expect(history.trouble).toBeUndefined();
  });

  it('has room for as many rows as there were when the page was last open', async () => {
    const { history, keep, store } = stage();
    for (let n = 0; n < 9; n++) keep(`kept000${n}`, n);
    expect(history.room).toBe(0);
    await history.start();
    expect(history.room).toBe(5);
    expect(stage(store).history.room).toBe(5);
  });

  it('shows a change of an entry at once', async () => {
    const { history, keep } = stage();
    const { id } = keep('older000', 1);
    await history.start();
    expect(await history.amend(id, { name: 'shop', tags: ['eu'] })).toBeUndefined();
    expect(names(history)).toEqual(['shop']);
    expect(await history.amend('nowhere0' as KeptId, { note: 'x' })).toMatchObject({
      problem: 'gone',
    });
  });
});
