import { History } from '../src/history/history.ts';
import type { WorkerApi } from '../src/protocol/worker-api.ts';
import { turn } from './blob-slices.ts';
import { DumpShelf } from './dump-shelf.ts';
import { makeEngineApi } from './engine-api.ts';
import { makeHistoryApi } from './history-api.ts';
import { Jobs } from './jobs.ts';

/** All that the page may ask: of the open dumps, and of the history behind them. */
export function makeWorkerApi(history = new History({ breathe: turn })): WorkerApi {
  const jobs = new Jobs();
  const shelf = new DumpShelf(jobs);
  return { ...makeEngineApi(jobs, shelf), ...makeHistoryApi(jobs, shelf, history) };
}
