// The engine's one public face. Runs in Node and in a worker; knows no DOM.

export { openDump, type OpenRequest } from './open-dump.ts';
export { Dump } from './dump.ts';
export { catalogue, ruleExamples } from './catalogue.ts';
export type { Entry, ExemplarEntry, SeriesEntry } from './entries/entry.ts';
export type { SetQuantile, SetQuantiles } from './query/histograms.ts';
export { searchSteps } from './query/text-search.ts';
export { shownConsumers } from './consumers/index.ts';
