import { describe, expect, it } from 'vitest';
import type { DumpId, JobId } from '../../../src/model/ids.ts';
import type { SourceQuery } from '../../../src/protocol/engine-api.ts';
import { SourceSearch } from '../../../src/state/source-search.svelte.ts';
import { fakeEngine } from '../../support/fake-engine.ts';

async function searchOf(content: string) {
  const engine = fakeEngine();
  const blob = new Blob([content]);
  const answer = await engine.open('open' as JobId, { name: 'a', blob }, () => undefined);
  if (answer.kind !== 'opened') throw new Error(answer.kind);
  const dump: DumpId = answer.overview.id;
  let jobs = 0;
  const failures: unknown[] = [];
  const ask = (query: SourceQuery, signal: AbortSignal) => {
    const job = `job ${jobs++}` as JobId;
    signal.addEventListener('abort', () => void engine.cancel(job));
    return engine.searchSource(job, dump, query);
  };
  return { engine, failures, search: new SourceSearch(ask, (error) => failures.push(error)) };
}

const THREE = 'alloc 1\nfree 2\nalloc alloc 3\n';

describe('a search of the source', () => {
  it('says how many matches there are, and where in a line', async () => {
    const { search } = await searchOf(THREE);
    await search.run({ text: 'alloc', mode: 'text' });
    expect(search.status).toEqual({ kind: 'found', total: 3, capped: false });
    expect(search.in(3)).toEqual([
      { line: 3, column: 1, length: 5 },
      { line: 3, column: 7, length: 5 },
    ]);
    expect(search.in(2)).toEqual([]);
  });

  it('goes from match to match and around the ends', async () => {
    const { search } = await searchOf(THREE);
    await search.run({ text: 'alloc', mode: 'text' });
    const stops: string[] = [];
    let at = search.step(2, 1, 1);
    for (let step = 0; step < 4 && at; step++) {
      stops.push(`${search.place(at.line, at.column)}: ${at.line}:${at.column}`);
      at = search.step(at.line, at.column, 1);
    }
    expect(stops).toEqual(['2: 3:1', '3: 3:7', '1: 1:1', '2: 3:1']);
    expect(search.step(1, 1, -1)).toMatchObject({ line: 3, column: 7 });
    expect(search.step(3, 7, -1)).toMatchObject({ line: 3, column: 1 });
    expect(search.place(3, 2)).toBe(0);
  });

  it('finds nothing plainly', async () => {
    const { search } = await searchOf(THREE);
    await search.run({ text: 'nobody', mode: 'text' });
    expect(search.status).toEqual({ kind: 'found', total: 0, capped: false });
    expect(search.step(1, 1, 1)).toBeUndefined();
  });

  it('says what is wrong with an expression, and where', async () => {
    const { search } = await searchOf(THREE);
    await search.run({ text: 'alloc(', mode: 'regex' });
    expect(search.status).toEqual({ kind: 'bad-query', problem: 'regex-paren-open', column: 6 });
    expect(search.in(1)).toEqual([]);
  });

  it('calls the older search off when a newer one begins', async () => {
    const { search, engine } = await searchOf(THREE);
    const older = search.run({ text: 'alloc', mode: 'text' });
    const newer = search.run({ text: 'free', mode: 'text' });
    expect(await older).toBe(false);
    expect(await newer).toBe(true);
    expect(engine.calls).toContain('cancel');
    expect(search.status).toMatchObject({ total: 1 });
  });

  it('forgets everything when there is nothing to search for', async () => {
    const { search } = await searchOf(THREE);
    await search.run({ text: 'alloc', mode: 'text' });
    await search.run({ text: '', mode: 'text' });
    expect(search.status).toEqual({ kind: 'idle' });
    expect(search.in(1)).toEqual([]);
  });

  it('reports a worker that is gone', async () => {
    const { search, engine, failures } = await searchOf(THREE);
    engine.searchSource = () => Promise.reject(new Error('lost'));
    await search.run({ text: 'alloc', mode: 'text' });
    expect(failures).toEqual([new Error('lost')]);
    expect(search.status).toEqual({ kind: 'idle' });
  });
});
