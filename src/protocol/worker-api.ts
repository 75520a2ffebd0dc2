import type { EngineApi } from './engine-api.ts';
import type { HistoryApi } from './history.ts';

/** All that one worker answers: it holds the open dumps and reaches the history. */
export type WorkerApi = EngineApi & HistoryApi;
