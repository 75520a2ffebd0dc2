// HistoryApi, written with the history. Dumps that it gives back go onto the shelf.

import type { History } from '../src/history/history.ts';
import { answered } from '../src/history/trouble.ts';
import type { HistoryApi } from '../src/protocol/history.ts';
import { release, type DumpShelf } from './dump-shelf.ts';
import type { Jobs } from './jobs.ts';

export function makeHistoryApi(jobs: Jobs, shelf: DumpShelf, history: History): HistoryApi {
  return {
    async keep(id, facts) {
      const { dump, slices } = shelf.of(id);
      return history.keep(facts, dump.overview, slices());
    },

    reopen: (job, id, onProgress) =>
      // A job from here on: `cancel` may come before the shelf has it.
      jobs.during(job, async () => {
        const found = await history.find(id);
        if (found.kind === 'trouble') {
          release(onProgress);
          return found;
        }
        const { name, bytes, as } = found.entry;
        const input = { name, size: bytes, slices: found.slices };
        return answered(() =>
          shelf.open(job, as === undefined ? input : { ...input, as }, onProgress),
        );
      }),

    entry: (id) => history.entry(id),
    list: () => history.list(),
    amend: (id, changes) => history.amend(id, changes),
    forget: (ids) => history.forget(ids),
    restore: (ids) => history.restore(ids),
    purge: (ids) => history.purge(ids),
    storage: () => history.storage(),
    exportDumps: (ids) => history.exportDumps(ids),
    importDumps: (file) => history.importDumps(file),
    async watch(onChange) {
      history.changes.watch(onChange);
      return Promise.resolve();
    },
  };
}
