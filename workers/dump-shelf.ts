// The open dumps of this worker, each with the bytes that it was read from.

import { releaseProxy, type ProxyOrClone } from 'comlink';
import { openDump, type Dump } from '../src/engine/engine.ts';
import type { Dialect } from '../src/model/dialect.ts';
import type { DumpId, JobId } from '../src/model/ids.ts';
import type { OpenAnswer, Progress } from '../src/protocol/engine-api.ts';
import { turn } from './blob-slices.ts';
import type { Jobs } from './jobs.ts';

const ID_BYTES = 5;

export interface Shelved {
  readonly dump: Dump;
  /** The bytes as loaded, again from the beginning. They may have gone meanwhile: then it throws. */
  readonly slices: () => AsyncIterable<Uint8Array>;
}

/** What is to be read. */
export interface ShelfInput {
  readonly name: string;
  readonly size: number;
  readonly slices: () => AsyncIterable<Uint8Array>;
  readonly as?: Dialect;
  readonly contentType?: string;
}

export class DumpShelf {
  #jobs: Jobs;
  #held = new Map<DumpId, Shelved>();

  constructor(jobs: Jobs) {
    this.#jobs = jobs;
  }

  of(id: DumpId): Shelved {
    const held = this.#held.get(id);
    if (held === undefined) throw new RangeError(`no dump ${id} among ${this.#held.size}`);
    return held;
  }

  close(id: DumpId): void {
    this.#held.delete(id);
  }

  /** Reads a dump and holds it. Releases `onProgress` when done. */
  open(
    job: JobId,
    input: ShelfInput,
    onProgress: (progress: Progress) => void,
  ): Promise<OpenAnswer> {
    return this.#jobs.during(job, async (cancelled): Promise<OpenAnswer> => {
      let fraction = 0;
      try {
        const id = newId();
        const dump = await openDump({
          id,
          name: input.name,
          size: input.size,
          slices: input.slices(),
          cancelled,
          onProgress: (progress) => {
            fraction = progress.fraction;
            onProgress(progress);
          },
          breathe: turn,
          ...(input.as === undefined ? {} : { as: input.as }),
          ...(input.contentType === undefined ? {} : { contentType: input.contentType }),
        });
        if (dump === undefined) return { kind: 'cancelled' };
        this.#held.set(id, { dump, slices: input.slices });
        return { kind: 'opened', overview: dump.overview };
      } catch (error) {
        return failureOf(error, Math.round(fraction * input.size));
      } finally {
        release(onProgress);
      }
    });
  }
}

/** What the world did `at` bytes in: a file that vanished or changed, no memory left. Anything else is ours. */
function failureOf(error: unknown, at: number): OpenAnswer {
  if (error instanceof DOMException)
    return { kind: 'failed', failure: { reason: 'unreadable', detail: error.name } };
  if (error instanceof RangeError && /allocat|array length|buffer/i.test(error.message))
    return { kind: 'failed', failure: { reason: 'out-of-memory', at } };
  throw error;
}

/** A progress callback is a proxy whose channel stays open until it is released. */
export function release(callback: (progress: Progress) => void): void {
  const proxy = callback as Partial<ProxyOrClone<() => void>> & { [releaseProxy]?: () => void };
  proxy[releaseProxy]?.();
}

function newId(): DumpId {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as DumpId;
}
