// EngineApi, written with the engine. Holds the open dumps; answers with plain data.

import { releaseProxy, type ProxyOrClone } from 'comlink';
import { openDump, searchSteps, shownConsumers, type Dump } from '../src/engine/engine.ts';
import type { DumpId, JobId } from '../src/model/ids.ts';
import type { EngineApi, OpenAnswer, Progress, SearchAnswer } from '../src/protocol/engine-api.ts';
import { slicesOf, turn } from './blob-slices.ts';

const ID_BYTES = 5;

export function makeEngineApi(): EngineApi {
  const dumps = new Map<DumpId, Dump>();
  const called = new Set<JobId>(); // jobs that run
  const calledOff = new Set<JobId>();

  const held = (id: DumpId): Dump => {
    const dump = dumps.get(id);
    if (dump === undefined) throw new RangeError(`no dump ${id} among ${dumps.size}`);
    return dump;
  };

  const during = async <Answer>(job: JobId, work: (off: () => boolean) => Promise<Answer>) => {
    called.add(job);
    try {
      return await work(() => calledOff.has(job));
    } finally {
      called.delete(job);
      calledOff.delete(job);
    }
  };

  return {
    open: (job, input, onProgress) =>
      during(job, async (cancelled): Promise<OpenAnswer> => {
        let fraction = 0;
        try {
          const id = newId();
          const dump = await openDump({
            id,
            name: input.name,
            size: input.blob.size,
            slices: slicesOf(input.blob),
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
          dumps.set(id, dump);
          return { kind: 'opened', overview: dump.overview };
        } catch (error) {
          return failureOf(error, Math.round(fraction * input.blob.size));
        } finally {
          release(onProgress);
        }
      }),

    cancel: (job) => {
      if (called.has(job)) calledOff.add(job);
      return Promise.resolve();
    },

    close: (dump) => {
      dumps.delete(dump);
      return Promise.resolve();
    },

    overview: (dump) => answer(() => held(dump).overview),
    findings: (dump) => answer(() => held(dump).findings),
    families: (dump, query, range) => answer(() => held(dump).families(query, range)),
    source: (dump, range, focus) => answer(() => held(dump).source(range, focus)),
    margin: (dump) => answer(() => held(dump).margin()),
    consumers: () => answer(() => shownConsumers.map(({ id }) => id)),

    searchSource: (job, dump, query) =>
      during(job, async (cancelled): Promise<SearchAnswer> => {
        const steps = searchSteps(held(dump).parts.given, query);
        for (;;) {
          if (cancelled()) return { kind: 'cancelled' };
          const step = steps.next();
          if (step.done === true) return step.value;
          await turn();
        }
      }),
  };
}

/** Runs `ask` so that what it throws rejects the promise. */
async function answer<Answer>(ask: () => Answer): Promise<Answer> {
  return Promise.resolve(ask());
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
function release(callback: (progress: Progress) => void): void {
  const proxy = callback as Partial<ProxyOrClone<() => void>> & { [releaseProxy]?: () => void };
  proxy[releaseProxy]?.();
}

function newId(): DumpId {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as DumpId;
}
