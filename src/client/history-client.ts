// The page's door to the history, which lies behind the same worker as the engine.

import { proxy } from 'comlink';
import type { KeptId } from '../model/kept.ts';
import type {
  ChangeAnswer,
  ExportAnswer,
  ImportAnswer,
  KeepAnswer,
  KeptChanges,
  ListAnswer,
  StorageAnswer,
} from '../protocol/history.ts';
import { EngineLost, LineCut, type EngineLine } from './engine-line.ts';
import type { WorkerLines } from './worker-lines.ts';

export class HistoryClient {
  #lines: WorkerLines;

  constructor(lines: WorkerLines) {
    this.#lines = lines;
  }

  /** Calls `onChange` when any tab changed the history, whatever becomes of the worker meanwhile. */
  async watch(onChange: () => void): Promise<void> {
    const watch = async (line: EngineLine) => {
      try {
        await line.hear(line.api.watch(proxy(onChange)));
      } catch (error) {
        // It ended first; the next one will be watched.
        if (!(error instanceof EngineLost || error instanceof LineCut)) throw error;
      }
    };
    this.#lines.onStart((line) => void watch(line));
    const { current } = this.#lines;
    if (current !== undefined) await watch(current);
  }

  list(): Promise<ListAnswer> {
    return this.#lines.ask<ListAnswer>((line) => line.api.list());
  }

  entry(id: KeptId): Promise<KeepAnswer> {
    return this.#lines.ask<KeepAnswer>((line) => line.api.entry(id));
  }

  amend(id: KeptId, changes: KeptChanges): Promise<KeepAnswer> {
    return this.#lines.ask<KeepAnswer>((line) => line.api.amend(id, changes));
  }

  forget(ids: readonly KeptId[]): Promise<ChangeAnswer> {
    return this.#lines.ask<ChangeAnswer>((line) => line.api.forget(ids));
  }

  restore(ids: readonly KeptId[]): Promise<ChangeAnswer> {
    return this.#lines.ask<ChangeAnswer>((line) => line.api.restore(ids));
  }

  purge(ids: readonly KeptId[]): Promise<ChangeAnswer> {
    return this.#lines.ask<ChangeAnswer>((line) => line.api.purge(ids));
  }

  storage(): Promise<StorageAnswer> {
    return this.#lines.ask<StorageAnswer>((line) => line.api.storage());
  }

  exportDumps(ids: readonly KeptId[]): Promise<ExportAnswer> {
    return this.#lines.ask<ExportAnswer>((line) => line.api.exportDumps(ids));
  }

  importDumps(file: Blob): Promise<ImportAnswer> {
    return this.#lines.ask<ImportAnswer>((line) => line.api.importDumps(file));
  }
}
