// EngineApi, written with the engine. Answers with plain data about the dumps on the shelf.

import { catalogue, ruleExamples, searchSteps, shownConsumers } from '../src/engine/engine.ts';
import type { DumpId } from '../src/model/ids.ts';
import type { EngineApi, SearchAnswer } from '../src/protocol/engine-api.ts';
import { sizeOf, slicesOf, turn } from './blob-slices.ts';
import { DumpShelf } from './dump-shelf.ts';
import { Jobs } from './jobs.ts';

export function makeEngineApi(jobs = new Jobs(), shelf = new DumpShelf(jobs)): EngineApi {
  const dumpOf = (id: DumpId) => shelf.of(id).dump;

  return {
    open: (job, { blob, ...input }, onProgress) =>
      shelf.open(job, { ...input, size: sizeOf(blob), slices: () => slicesOf(blob) }, onProgress),

    cancel: (job) => answer(() => jobs.cancel(job)),
    close: (dump) => answer(() => shelf.close(dump)),

    overview: (dump) => answer(() => dumpOf(dump).overview),
    findings: (dump) => answer(() => dumpOf(dump).findings),
    families: (dump, query, range) => answer(() => dumpOf(dump).families(query, range)),
    familyDetail: (dump, family) => answer(() => dumpOf(dump).familyPages.detail(family)),
    series: (dump, query, range) => answer(() => dumpOf(dump).familyPages.series(query, range)),
    exemplars: (dump, family, range) =>
      answer(() => dumpOf(dump).familyPages.exemplars(family, range)),
    familyText: (dump, query) => answer(() => dumpOf(dump).familyPages.text(query)),
    familyAt: (dump, line) => answer(() => dumpOf(dump).familyPages.familyAt(line)),
    histogramFamilies: (dump) => answer(() => dumpOf(dump).histograms.families()),
    histogram: (dump, query) => answer(() => dumpOf(dump).histograms.histogram(query)),
    parts: (dump) => answer(() => dumpOf(dump).split.answer),
    part: (dump, index) =>
      answer(() => {
        const pieces = dumpOf(dump).split.bytesOf(index);
        return new Blob(pieces as readonly Uint8Array<ArrayBuffer>[] as Uint8Array<ArrayBuffer>[]);
      }),
    source: (dump, range, focus) => answer(() => dumpOf(dump).source(range, focus)),
    margin: (dump) => answer(() => dumpOf(dump).margin()),
    consumers: () => answer(() => shownConsumers.map(({ id }) => id)),
    catalogue: () => answer(catalogue),
    ruleExamples: (rule) => answer(() => ruleExamples(rule)),

    searchSource: (job, dump, query) =>
      jobs.during(job, async (cancelled): Promise<SearchAnswer> => {
        const steps = searchSteps(dumpOf(dump).parts.given, query);
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
