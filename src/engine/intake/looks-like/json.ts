// Which JSON it is, by how it begins.

import type { LooksLike } from '../../../model/looks-like.ts';

const OBJECT = /^\s*\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\}\s*$)/;
const ARRAY = /^\s*\[\s*(?:[{["\]]|(?:-?\d+(?:\.\d+)?|true|false|null)\s*[,\]])/;

interface JsonKind {
  readonly looksLike: LooksLike;
  /** All of them match. */
  readonly signs: readonly RegExp[];
}

/** The first that fits is it. */
const KINDS: readonly JsonKind[] = [
  {
    looksLike: 'prom-api-json',
    signs: [/^\s*\{\s*"status"\s*:\s*"(?:success|error)"\s*,\s*"(?:data|errorType|error)"\s*:/],
  },
  {
    looksLike: 'prom-api-json', // keys sorted, or without the envelope
    signs: [
      /^\s*\{\s*(?:"data"\s*:\s*\{\s*)?"(?:result|resultType|alerts|groups|activeTargets)"\s*:\s*["[]/,
      /"(?:__name__|metric|resultType|evaluationTime|discoveredLabels|activeAt)"\s*:/,
    ],
  },
  { looksLike: 'expvar-json', signs: [/"memstats"\s*:\s*\{\s*"Alloc"\s*:/] },
  { looksLike: 'expvar-json', signs: [/^\s*\{\s*"cmdline"\s*:\s*\[/] },
  {
    looksLike: 'runtime-metrics-json',
    signs: [/"\/(?:gc|memory|sched|cpu|cgo|sync|godebug)\/[\w/-]+:[\w-]+"/],
  },
  {
    looksLike: 'prom2json',
    signs: [
      /^\s*\[?\s*\{/,
      /"help"\s*:\s*"/,
      /"metrics"\s*:\s*\[/,
      /"type"\s*:\s*"(?:COUNTER|GAUGE|SUMMARY|HISTOGRAM|GAUGE_HISTOGRAM|UNTYPED)"/,
    ],
  },
];

export function looksLikeJson(text: string): LooksLike | undefined {
  if (!OBJECT.test(text) && !ARRAY.test(text)) return undefined;
  const kind = KINDS.find(({ signs }) => signs.every((sign) => sign.test(text)));
  return kind?.looksLike ?? 'other-json';
}
