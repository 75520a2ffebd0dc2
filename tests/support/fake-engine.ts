// An engine in memory for tests of the page's side: small, deterministic, and honest about the
// shapes. It splits lines and counts names; it knows no grammar.

import type { DumpId, JobId } from '../../src/model/ids.ts';
import { LEVELS, type Level } from '../../src/model/level.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { EngineApi, Progress, SourceLine } from '../../src/protocol/engine-api.ts';
import type { FamilyQuery, FamilyView } from '../../src/protocol/families.ts';
import type { HistogramAnswer, HistogramFamily } from '../../src/protocol/histograms.ts';
import type { Overview } from '../../src/protocol/overview.ts';
import { fakeFamilyPages } from './fake-family-pages.ts';
import { fakeParts } from './fake-parts.ts';

/** Code points of a line that `source` gives at once. */
export const FAKE_CUT = 40;

interface FakeDump {
  readonly overview: Overview;
  readonly lines: readonly string[];
  readonly families: readonly FamilyView[];
}

export interface FakeEngine extends EngineApi {
  /** Calls so far, oldest first: `source 1+3`. */
  readonly calls: string[];
  /** What `findings` answers. */
  findingsOf: readonly Finding[];
  /** What `histogramFamilies` answers, and `histogram` about any of them. */
  histogramsOf: readonly HistogramFamily[];
  histogramOf: HistogramAnswer;
}

export function fakeEngine(): FakeEngine {
  const dumps = new Map<DumpId, FakeDump>();
  const cancelled = new Set<JobId>();
  const calls: string[] = [];
  let opened = 0;

  const held = (dump: DumpId): FakeDump => {
    const found = dumps.get(dump);
    if (found === undefined) throw new RangeError(`the worker has no dump ${dump}`);
    return found;
  };

  return {
    calls,
    findingsOf: [],
    histogramsOf: [],
    histogramOf: { kind: 'nothing' },
    ...fakeParts(calls, (dump) => held(dump).lines),

    async open(job, input, onProgress) {
      calls.push(`open ${input.name}`);
      const text = await new Response(input.blob).text();
      for (const fraction of [0.25, 0.5, 1]) {
        if (cancelled.has(job)) return { kind: 'cancelled' };
        onProgress(progressAt(fraction));
        await new Promise(setImmediate);
      }
      const id = `d${++opened}` as DumpId;
      const dump = readFake(id, input.name, text);
      dumps.set(id, dump);
      return { kind: 'opened', overview: dump.overview };
    },
    cancel(job) {
      calls.push('cancel');
      cancelled.add(job);
      return Promise.resolve();
    },
    close(dump) {
      calls.push('close');
      dumps.delete(dump);
      return Promise.resolve();
    },
    overview: (dump) => Promise.resolve().then(() => held(dump).overview),
    findings() {
      return Promise.resolve({
        findings: this.findingsOf,
        clauses: {},
        dropped: 0,
        silentRules: [],
      });
    },
    families(dump, query, { from, count }) {
      calls.push(`families ${from}+${count} ${query.sort}${query.descending ? ' down' : ''}`);
      const column = query.search.indexOf('{');
      if (column >= 0 && !query.search.includes('}')) {
        return Promise.resolve({ kind: 'bad-query', problem: 'brace-open', column: column + 1 });
      }
      const all = held(dump).families;
      const found = all.filter((family) => fits(family, query)).sort(order(query));
      return Promise.resolve({
        kind: 'page',
        from,
        total: found.length,
        rows: found.slice(from, from + count),
        types: [{ type: 'none', families: found.length }],
        series: sum(found, 'series'),
        samples: sum(found, 'samples'),
      });
    },
    ...fakeFamilyPages(calls, (dump) => held(dump).families),
    source(dump, { from, count }, focus = 1) {
      calls.push(`source ${from}+${count}${focus > 1 ? ` @${focus}` : ''}`);
      const { lines } = held(dump);
      const rows = lines.slice(from - 1, from - 1 + count);
      return Promise.resolve({
        from,
        total: lines.length,
        rows: rows.map((text, at) => cut(text, from + at, focus)),
      });
    },
    async searchSource(job, dump, query) {
      calls.push(`search ${query.text}`);
      await new Promise(setImmediate);
      if (cancelled.has(job)) return { kind: 'cancelled' };
      if (query.mode === 'regex' && query.text.endsWith('(')) {
        return { kind: 'bad-query', problem: 'regex-paren-open', column: query.text.length };
      }
      const { text, mode } = query;
      const sought = mode === 'text' ? text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') : text;
      const hits = held(dump).lines.flatMap((line, at) =>
        [...line.matchAll(new RegExp(sought, 'g'))].map(
          ({ index, 0: match }) => [at + 1, index + 1, match.length] as const,
        ),
      );
      return {
        kind: 'hits',
        total: hits.length,
        capped: false,
        lines: Uint32Array.from(hits, ([line]) => line),
        columns: Uint32Array.from(hits, ([, column]) => column),
        lengths: Uint32Array.from(hits, ([, , length]) => length),
      };
    },
    histogramFamilies(dump) {
      calls.push('histograms');
      held(dump);
      return Promise.resolve(this.histogramsOf);
    },
    histogram(_dump, { family, pairs, by }) {
      const asked = pairs.map(([name, value]) => `${name}=${value}`);
      calls.push(
        ['histogram', family, ...asked, ...(by.length > 0 ? ['by', ...by] : [])].join(' '),
      );
      const isKnown = this.histogramsOf.some(({ name }) => name === family);
      return Promise.resolve(isKnown ? this.histogramOf : { kind: 'nothing' });
    },
    margin() {
      const rows = this.findingsOf
        .flatMap(({ places, level }, finding) =>
          places.map(({ line }) => ({ line, level, finding })),
        )
        .sort((a, b) => a.line - b.line);
      return Promise.resolve({
        line: Uint32Array.from(rows, ({ line }) => line),
        level: Uint8Array.from(rows, ({ level }) => LEVELS.indexOf(level)),
        finding: Uint32Array.from(rows, ({ finding }) => finding),
      });
    },
    consumers: () => Promise.resolve(['prometheus-3.5' as const]),
    catalogue: () => Promise.resolve([]),
    ruleExamples: (rule) => Promise.reject(new RangeError(`the worker has no rule ${rule}`)),
  };
}

function progressAt(fraction: number): Progress {
  const so = Math.round(fraction * 100);
  return { fraction, lines: so, families: so, series: so, samples: so, faults: 0 };
}

function cut(text: string, line: number, focus: number): SourceLine {
  const before = Math.max(0, Math.min(focus - FAKE_CUT / 2, text.length - FAKE_CUT));
  return {
    line,
    text: text.slice(before, before + FAKE_CUT),
    cutBefore: before,
    cutAfter: Math.max(0, text.length - before - FAKE_CUT),
  };
}

function fits(family: FamilyView, { search, types }: FamilyQuery): boolean {
  return family.name.includes(search) && (types.length === 0 || types.includes(family.type));
}

function order({ sort, descending }: FamilyQuery) {
  const way = descending ? -1 : 1;
  const key = (family: FamilyView) =>
    sort === 'series' || sort === 'samples' || sort === 'bytes' ? family[sort] : 0;
  return (a: FamilyView, b: FamilyView) => {
    const by = sort === 'name' ? (a.name < b.name ? -1 : 1) : key(a) - key(b);
    return way * by || a.row - b.row;
  };
}

function sum(families: readonly FamilyView[], key: 'series' | 'samples'): number {
  return families.reduce((total, family) => total + family[key], 0);
}

const NO_FINDINGS: Readonly<Record<Level, number>> = { error: 0, warning: 0, info: 0 };

/** One family a distinct name before `{` or a blank; comments belong to none. */
function readFake(id: DumpId, name: string, text: string): FakeDump {
  const lines = text.replace(/\n$/, '').split('\n');
  const rows = new Map<string, { samples: number; bytes: number; firstLine: number }>();
  lines.forEach((line, at) => {
    const key = /^[^#{ ]+/.exec(line)?.[0];
    if (key === undefined) return;
    const row = rows.get(key) ?? { samples: 0, bytes: 0, firstLine: at + 1 };
    rows.set(key, { ...row, samples: row.samples + 1, bytes: row.bytes + line.length + 1 });
  });
  const families = [...rows].map(([key, { samples, bytes, firstLine }], row): FamilyView => {
    const counts = { series: samples, samples, bytes, firstLine, findings: NO_FINDINGS };
    return { row, name: key, type: 'none', unit: '', help: '', labels: 0, ...counts };
  });
  const samples = sum(families, 'samples');
  const overview: Overview = {
    id,
    name,
    bytes: text.length,
    textBytes: text.length,
    containers: [],
    charset: 'utf-8',
    lines: lines.length,
    endsWithLineFeed: text.endsWith('\n'),
    dialect: 'prometheus-text-0.0.4',
    because: [],
    target: '',
    counts: { families: families.length, series: samples, samples, exemplars: 0 },
    repairs: [],
    verdicts: [],
    findings: NO_FINDINGS,
    silentRules: 0,
    types: [],
    families: [],
    otherFamilies: { families: 0, series: 0 },
    labels: [],
    otherLabels: 0,
    libraries: [],
  };
  return { overview, lines, families };
}
