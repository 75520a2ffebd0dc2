import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DumpId, JobId } from '../../../src/model/ids.ts';
import type { DumpInput, OpenAnswer, Progress } from '../../../src/protocol/engine-api.ts';
import type { HistoryTrouble } from '../../../src/protocol/history.ts';
import type { Overview } from '../../../src/protocol/overview.ts';
import type { WorkerApi } from '../../../src/protocol/worker-api.ts';
import { turn } from '../../../workers/blob-slices.ts';
import { makeWorkerApi } from '../../../workers/worker-api.ts';
import { entryOf, keptId, openHistory } from '../../support/histories.ts';
import { freshIndexedDb, tamper } from '../../support/indexed-db.ts';

const ID = keptId('a');
const FACTS = { id: ID, name: 'a.prom', openedAt: 5 };
const job = (name: string) => name as JobId;
const unheard = () => undefined;

/** A worker of its own, on the database that there is. */
const worker = () => makeWorkerApi(openHistory({ breathe: turn }));

function opened(answer: OpenAnswer | HistoryTrouble): Overview {
  if (answer.kind !== 'opened') throw new Error(`the answer is ${answer.kind}`);
  return answer.overview;
}

async function openAndKeep(
  api: WorkerApi,
  content: BlobPart,
  how: Omit<DumpInput, 'name' | 'blob'> = {},
): Promise<Overview> {
  const input = { name: 'a.prom', blob: new Blob([content]), ...how };
  const overview = opened(await api.open(job('open'), input, unheard));
  entryOf(await api.keep(overview.id, { ...FACTS, ...how }));
  return overview;
}

const textOf = async (api: WorkerApi, id: DumpId) =>
  (await api.source(id, { from: 1, count: 9 })).rows.map(({ text }) => text);

const without = (overview: Overview) => ({ ...overview, id: '' });

/** Comments of 280 bytes or more that gzip cannot make much shorter. */
function longDump(lines: number): string {
  const rows: string[] = [];
  for (let n = 0, state = 1; n < lines; n++) {
    let value = '';
    while (value.length < 280) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      value += state.toString(36);
    }
    rows.push(`# ${value}`);
  }
  return rows.map((row) => `${row}\n`).join('');
}

beforeEach(() => {
  freshIndexedDb();
});

describe('a dump that is kept', () => {
  it('has the summary of what was read', async () => {
    const api = worker();
    const dump = '# TYPE a counter\na{instance="h:1"} 1\na{instance="h:1",x="y"} 2 z\n';
    const { dialect, counts, findings, bytes } = await openAndKeep(api, dump);
    const { entry } = (await api.entry(ID)) as { entry: object };
    expect(entry).toMatchObject({ dialect, counts, findings, bytes, target: 'h:1', openedAt: 5 });
  });

  it('opens in the next worker as it was', async () => {
    const first = await openAndKeep(worker(), 'a 1\nb 2\n');
    const next = worker();
    const again = opened(await next.reopen(job('1'), ID, unheard));
    expect(without(again)).toEqual(without(first));
    expect(await textOf(next, again.id)).toEqual(['a 1', 'b 2']);
  });

  it('opens as gzip if it came as gzip', async () => {
    const first = await openAndKeep(worker(), new Uint8Array(gzipSync('a 1\n')));
    const again = opened(await worker().reopen(job('1'), ID, unheard));
    expect(again.containers).toEqual([{ kind: 'gzip', members: 1 }]);
    expect(without(again)).toEqual(without(first));
  });

  it('is read as the reader said, until that is taken back', async () => {
    const first = await openAndKeep(worker(), 'a 1\n', { as: 'openmetrics-1.0' });
    expect(first.dialect).toBe('openmetrics-1.0');
    const next = worker();
    expect(opened(await next.reopen(job('1'), ID, unheard)).dialect).toBe('openmetrics-1.0');
    await next.amend(ID, { as: 'auto' });
    expect(opened(await next.reopen(job('2'), ID, unheard)).dialect).toBe('prometheus-text-0.0.4');
  });

  it('that was reopened can be kept again', async () => {
    await openAndKeep(worker(), 'a 1\n');
    const next = worker();
    const { id } = opened(await next.reopen(job('1'), ID, unheard));
    entryOf(await next.keep(id, { ...FACTS, id: keptId('b') }));
    const copy = opened(await next.reopen(job('2'), keptId('b'), unheard));
    expect(await textOf(next, copy.id)).toEqual(['a 1']);
  });

  it('that is no exposition is kept too', async () => {
    const { dialect } = await openAndKeep(worker(), '<html><body>Not found</body></html>\n');
    expect(dialect).toBe('not-an-exposition');
    expect(opened(await worker().reopen(job('1'), ID, unheard)).looksLike).toBe('html');
  });
});

describe('reopening', () => {
  it('tells how far it is, of the bytes as loaded', async () => {
    const text = longDump(17_000);
    await openAndKeep(worker(), text);
    const told: Progress[] = [];
    const { bytes } = opened(await worker().reopen(job('1'), ID, (step) => told.push(step)));
    expect(bytes).toBe(text.length);
    expect(told.at(-1)!.fraction).toBe(1);
    expect(told.map(({ fraction }) => Math.round(fraction * text.length) >> 20)).toEqual(
      told.map((_, at) => Math.min((at + 1) * 4, text.length >> 20)),
    );
  });

  it('is called off at its next slice, or before it has begun', async () => {
    await openAndKeep(worker(), longDump(17_000));
    const api = worker();
    const told: Progress[] = [];
    const answer = await api.reopen(job('1'), ID, (progress) => {
      told.push(progress);
      void api.cancel(job('1'));
    });
    expect(answer).toEqual({ kind: 'cancelled' });
    expect(told).toHaveLength(1);
    const early = api.reopen(job('2'), ID, unheard);
    await api.cancel(job('2'));
    expect(await early).toEqual({ kind: 'cancelled' });
    expect((await api.reopen(job('3'), ID, unheard)).kind).toBe('opened');
  });

  it('answers that the dump is gone, and that its bytes are damaged', async () => {
    const api = worker();
    expect(await api.reopen(job('1'), ID, unheard)).toMatchObject({ problem: 'gone' });
    await openAndKeep(api, 'a 1\n');
    await tamper('bytes', (store) => store.put(new ArrayBuffer(9), [ID, 0]));
    expect(await api.reopen(job('2'), ID, unheard)).toMatchObject({
      kind: 'trouble',
      problem: 'unreadable',
    });
    await tamper('bytes', (store) => store.delete([ID, 0]));
    expect(await api.reopen(job('3'), ID, unheard)).toEqual({
      kind: 'trouble',
      problem: 'unreadable',
      detail: 'chunk 0 of 1',
    });
  });

  it('answers that the dump is gone when it is deleted in the middle', async () => {
    const api = worker();
    await openAndKeep(api, noisy(20 << 20));
    const answer = await api.reopen(job('1'), ID, () => void api.forget([ID]));
    expect(answer).toEqual({ kind: 'trouble', problem: 'gone', detail: '' });
  });
});

/** Gzip by its head, and kept as it is: nothing of it is compressed. */
function noisy(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size).fill(7);
  bytes.set([0x1f, 0x8b, 8]);
  return bytes;
}

describe('while a long dump is kept', () => {
  it('other questions are answered', async () => {
    const api = worker();
    const input = { name: 'a.prom', blob: new Blob([longDump(17_000)]) };
    const { id } = opened(await api.open(job('1'), input, unheard));
    const order: string[] = [];
    const keeping = api.keep(id, FACTS).then(() => order.push('kept'));
    for (let n = 0; n < 4; n++) {
      await turn();
      order.push((await textOf(api, id)).length === 9 ? 'lines' : 'none');
    }
    await keeping;
    expect(order).toEqual(['lines', 'lines', 'lines', 'lines', 'kept']);
  });

  it('it may be closed, and is kept all the same', async () => {
    const api = worker();
    const input = { name: 'a.prom', blob: new Blob([longDump(5000)]) };
    const { id } = opened(await api.open(job('1'), input, unheard));
    const keeping = api.keep(id, FACTS);
    await api.close(id);
    expect((await keeping).kind).toBe('kept');
  });

  it('and the file vanishes, that is told and the dump stays open', async () => {
    const api = worker();
    const blob = new Blob(['a 1\n']);
    const { id } = opened(await api.open(job('1'), { name: 'a', blob }, unheard));
    Object.defineProperty(blob, 'slice', {
      value: () => ({
        arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
      }),
    });
    expect(await api.keep(id, FACTS)).toEqual({
      kind: 'trouble',
      problem: 'unreadable',
      detail: 'NotFoundError',
    });
    expect(await textOf(api, id)).toEqual(['a 1']);
  });

  it('a dump that is not open is a mistake of ours', async () => {
    await expect(worker().keep('x' as DumpId, FACTS)).rejects.toThrow('no dump x among 0');
  });
});

describe('two tabs', () => {
  it('hear of each other’s changes', async () => {
    const heard: string[] = [];
    const here = worker();
    const there = worker();
    await here.watch(() => heard.push('here'));
    const told = new Promise<void>((resolve) => {
      void there.watch(() => {
        heard.push('there');
        resolve();
      });
    });
    await openAndKeep(here, 'a 1\n');
    await told;
    expect(heard).toEqual(['here', 'there']);
  });

  it('hear nothing of what failed or was only read', async () => {
    const heard: string[] = [];
    const here = worker();
    await here.watch(() => heard.push('here'));
    await here.list();
    await here.amend(ID, { note: 'n' });
    expect(heard).toEqual([]);
  });
});
