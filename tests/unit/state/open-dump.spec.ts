import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../../../src/client/engine-client.ts';
import { EngineLost } from '../../../src/client/engine-line.ts';
import type { Dialect } from '../../../src/model/dialect.ts';
import type { DumpId } from '../../../src/model/ids.ts';
import { NO_PROGRESS, OpenDump, type DumpEngine } from '../../../src/state/open-dump.svelte.ts';
import type { DumpInput, FindingsAnswer, OpenAnswer } from '../../../src/protocol/engine-api.ts';
import { overviewOf } from '../../support/overview-of.ts';

const NO_FINDINGS: FindingsAnswer = { findings: [], dropped: 0, silentRules: [], clauses: {} };

interface Asked {
  readonly input: DumpInput;
  readonly options: OpenOptions;
  readonly answer: (answer: OpenAnswer) => void;
  readonly fail: (error: Error) => void;
}

/** An engine whose answers the test gives. */
class Engine implements DumpEngine {
  readonly asked: Asked[] = [];
  readonly closed: string[] = [];

  open(input: DumpInput, options: OpenOptions = {}): Promise<OpenAnswer> {
    return new Promise((answer, fail) => {
      this.asked.push({ input, options, answer, fail });
    });
  }
  close(dump: DumpId): Promise<void> {
    this.closed.push(dump);
    return Promise.resolve();
  }
  findings(): Promise<FindingsAnswer> {
    return Promise.resolve(NO_FINDINGS);
  }
}

function stage(name = 'a.prom') {
  const engine = new Engine();
  const dump = new OpenDump(engine, { name, blob: new Blob(['a 1\n']) }, 'k', 0);
  const opened = (id: string, dialect: Dialect = 'openmetrics-1.0'): OpenAnswer => ({
    kind: 'opened',
    overview: overviewOf({ id: id as DumpId, name, dialect }),
  });
  return { engine, dump, opened };
}

describe('a dump', () => {
  it('goes from waiting over loading to ready, and shows how far it is', async () => {
    const { engine, dump, opened } = stage();
    expect(dump.status.kind).toBe('waiting');
    const done = dump.read();
    expect(dump.status).toEqual({ kind: 'loading', progress: NO_PROGRESS });
    engine.asked[0]?.options.onProgress?.({ ...NO_PROGRESS, fraction: 0.5, series: 7 });
    expect(dump.status).toMatchObject({ progress: { fraction: 0.5, series: 7 } });
    engine.asked[0]?.answer(opened('d1'));
    await done;
    expect(dump.status).toMatchObject({ kind: 'ready', overview: { id: 'd1' } });
  });

  it('is foreign when it is no exposition, and still has an overview', async () => {
    const { engine, dump, opened } = stage();
    const done = dump.read();
    engine.asked[0]?.answer(opened('d1', 'not-an-exposition'));
    await done;
    expect(dump.status.kind).toBe('foreign');
    expect(dump.overview?.id).toBe('d1');
  });

  it('says why it could not be read', async () => {
    const { engine, dump } = stage();
    const done = dump.read();
    const failure = { reason: 'unreadable', detail: 'gone' } as const;
    engine.asked[0]?.answer({ kind: 'failed', failure });
    await done;
    expect(dump.status).toEqual({ kind: 'failed', failure });
  });

  it('says how far it was when the worker died', async () => {
    const { engine, dump } = stage();
    const done = dump.read();
    const at = { ...NO_PROGRESS, fraction: 0.3, lines: 1_904_112 };
    engine.asked[0]?.options.onProgress?.(at);
    engine.asked[0]?.fail(new EngineLost('out of memory'));
    await done;
    const failure = { reason: 'lost', detail: 'out of memory', at };
    expect(dump.status).toEqual({ kind: 'failed', failure });
  });

  it('lets a mistake of ours through, and stays no longer in loading', async () => {
    const { engine, dump } = stage();
    const done = dump.read();
    engine.asked[0]?.fail(new RangeError('row 7 of 3'));
    await expect(done).rejects.toThrow('row 7 of 3');
    expect(dump.status).toEqual({ kind: 'failed', failure: { reason: 'mistake' } });
  });

  it('shows only the newest of two readings, and forgets what the older one read', async () => {
    const { engine, dump, opened } = stage();
    const first = dump.read();
    const second = dump.readAs('prometheus-text-0.0.4');
    expect(engine.asked[0]?.options.signal?.aborted).toBe(true);
    expect(engine.asked[1]?.input.as).toBe('prometheus-text-0.0.4');
    engine.asked[1]?.answer(opened('new'));
    await second;
    engine.asked[0]?.options.onProgress?.({ ...NO_PROGRESS, fraction: 0.9 });
    engine.asked[0]?.answer(opened('old'));
    await first;
    expect(dump.overview?.id).toBe('new');
    expect(engine.closed).toEqual(['old']);
  });

  it('gives back what it had read before it reads again', async () => {
    const { engine, dump, opened } = stage();
    const first = dump.read();
    engine.asked[0]?.answer(opened('d1'));
    await first;
    const again = dump.read();
    await Promise.resolve();
    expect(engine.closed).toEqual(['d1']);
    engine.asked[1]?.answer(opened('d2'));
    await again;
    expect(dump.overview?.id).toBe('d2');
  });

  it('ends its reading when it is closed, and is never read again', async () => {
    const { engine, dump } = stage();
    const done = dump.read();
    await dump.close();
    expect(engine.asked[0]?.options.signal?.aborted).toBe(true);
    engine.asked[0]?.answer({ kind: 'cancelled' });
    await done;
    await dump.read();
    expect(dump.status.kind).toBe('closed');
    expect(engine.asked).toHaveLength(1);
  });
});
