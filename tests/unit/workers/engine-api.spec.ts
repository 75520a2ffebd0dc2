import { describe, expect, it } from 'vitest';
import type { DumpId, JobId } from '../../../src/model/ids.ts';
import type { OpenAnswer, Progress } from '../../../src/protocol/engine-api.ts';
import { makeEngineApi } from '../../../workers/engine-api.ts';

const job = (name: string) => name as JobId;
const input = (text: string, name = 'x.prom') => ({ name, blob: new Blob([text]) });
const unheard = () => undefined;

function idOf(answer: OpenAnswer): DumpId {
  if (answer.kind !== 'opened') throw new Error(`the answer is ${answer.kind}`);
  return answer.overview.id;
}

/** A blob of 12 MB: three slices. */
const large = () => new Blob([new Uint8Array(12 << 20).fill(0x0a)]);

describe('the worker', () => {
  it('holds several dumps and answers for each', async () => {
    const api = makeEngineApi();
    const first = idOf(await api.open(job('1'), input('a 1\nb 2\n'), unheard));
    const second = idOf(await api.open(job('2'), input('c 3\n'), unheard));
    expect(first).not.toBe(second);
    expect((await api.overview(first)).counts.samples).toBe(2);
    expect((await api.source(second, { from: 1, count: 5 })).rows.map(({ text }) => text)).toEqual([
      'c 3',
    ]);
  });

  it('knows the same file twice as two dumps', async () => {
    const api = makeEngineApi();
    const ids = new Set<DumpId>();
    for (const name of ['1', '2'])
      ids.add(idOf(await api.open(job(name), input('a 1\n'), unheard)));
    expect(ids.size).toBe(2);
  });

  it('forgets a dump that was closed', async () => {
    const api = makeEngineApi();
    const id = idOf(await api.open(job('1'), input('a 1\n'), unheard));
    await api.close(id);
    await expect(api.overview(id)).rejects.toThrow(`no dump ${id} among 0`);
  });

  it('tells totals while it reads', async () => {
    const told: Progress[] = [];
    await makeEngineApi().open(job('1'), { name: 'x', blob: large() }, (p) => told.push(p));
    expect(told.map(({ fraction }) => fraction.toFixed(2))).toEqual(['0.33', '0.67', '1.00']);
  });

  it('leaves a job that is called off at its next slice, and takes the next one', async () => {
    const api = makeEngineApi();
    const told: Progress[] = [];
    const answer = await api.open(job('1'), { name: 'x', blob: large() }, (progress) => {
      told.push(progress);
      void api.cancel(job('1'));
    });
    expect(answer).toEqual({ kind: 'cancelled' });
    expect(told).toHaveLength(1);
    expect((await api.open(job('2'), input('a 1\n'), unheard)).kind).toBe('opened');
  });

  it('says that a file cannot be read, and goes on', async () => {
    const api = makeEngineApi();
    const gone = new Blob(['a 1\n']);
    Object.defineProperty(gone, 'slice', {
      value: () => ({
        arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
      }),
    });
    expect(await api.open(job('1'), { name: 'x', blob: gone }, unheard)).toEqual({
      kind: 'failed',
      failure: { reason: 'unreadable', detail: 'NotFoundError' },
    });
    expect((await api.open(job('2'), input('a 1\n'), unheard)).kind).toBe('opened');
  });

  it('finds text, and ends a search that is called off', async () => {
    const api = makeEngineApi();
    const id = idOf(await api.open(job('1'), input('a 1\nb 2\nab 3\n'), unheard));
    const found = await api.searchSource(job('2'), id, { text: 'b', mode: 'text' });
    expect(found.kind === 'hits' ? [...found.lines] : found).toEqual([2, 3]);
    const search = api.searchSource(job('3'), id, { text: 'b', mode: 'text' });
    await api.cancel(job('3'));
    expect(['hits', 'cancelled']).toContain((await search).kind);
  });

  it('lists histograms and adds them up', async () => {
    const api = makeEngineApi();
    const text = 'h_bucket{le="1"} 3\nh_bucket{le="+Inf"} 4\n';
    const id = idOf(await api.open(job('1'), input(text), unheard));
    expect(await api.histogramFamilies(id)).toMatchObject([{ name: 'h', undeclared: true }]);
    const asked = { family: 'h', pairs: [], mode: '3', quantiles: [0.5], by: [] } as const;
    expect(await api.histogram(id, asked)).toMatchObject({ histogram: { total: 4 } });
    expect(await api.histogram(id, { ...asked, family: 'g' })).toEqual({ kind: 'nothing' });
  });

  it('pages families and tells findings by line', async () => {
    const api = makeEngineApi();
    const id = idOf(await api.open(job('1'), input('b 1\na 1 x\na 2\n'), unheard));
    const page = await api.families(
      id,
      { search: '', types: [], sort: 'name', descending: false },
      { from: 0, count: 1 },
    );
    expect(page.kind === 'page' ? [page.total, page.rows[0]!.name] : page).toEqual([2, 'a']);
    const { line, finding } = await api.margin(id);
    const { findings } = await api.findings(id);
    expect(findings[finding[[...line].indexOf(2)]!]!.places[0]!.line).toBe(2);
  });
});
