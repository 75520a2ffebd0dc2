import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../../../src/client/engine-client.ts';
import { EngineLost } from '../../../src/client/engine-line.ts';
import type { Dialect } from '../../../src/model/dialect.ts';
import type { DumpId } from '../../../src/model/ids.ts';
import type { KeptId } from '../../../src/model/kept.ts';
import type { KeepTrouble } from '../../../src/state/history-trouble.ts';
import { NO_PROGRESS, OpenDump, type DumpDoors } from '../../../src/state/open-dump.svelte.ts';
import type { DumpInput, FindingsAnswer, OpenAnswer } from '../../../src/protocol/engine-api.ts';
import type {
  KeepAnswer,
  KeepFacts,
  KeptChanges,
  KeptEntry,
  ReopenAnswer,
} from '../../../src/protocol/history.ts';
import { overviewOf } from '../../support/overview-of.ts';

const NO_FINDINGS: FindingsAnswer = { findings: [], dropped: 0, silentRules: [], clauses: {} };

interface Asked {
  /** Undefined: the history was asked. */
  readonly input: DumpInput | undefined;
  readonly options: OpenOptions;
  readonly answer: (answer: ReopenAnswer) => void;
  readonly fail: (error: Error) => void;
}

const KEY = 'dump0001' as KeptId;
const GONE = { kind: 'trouble', problem: 'gone', detail: '' } as const;
const FULL = { kind: 'trouble', problem: 'full', detail: '' } as const;

/** An engine and a history whose answers the test gives. */
class Worker {
  readonly asked: Asked[] = [];
  readonly closed: string[] = [];
  readonly keeps: {
    readonly facts: KeepFacts;
    readonly answer: (answer: KeepAnswer) => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  readonly changes: KeptChanges[] = [];
  entryAnswer: KeepAnswer = GONE;

  open(input: DumpInput, options: OpenOptions = {}): Promise<OpenAnswer> {
    return this.#ask(input, options) as Promise<OpenAnswer>;
  }
  reopen(_id: KeptId, options: OpenOptions = {}): Promise<ReopenAnswer> {
    return this.#ask(undefined, options);
  }
  close(dump: DumpId): Promise<void> {
    this.closed.push(dump);
    return Promise.resolve();
  }
  findings(): Promise<FindingsAnswer> {
    return Promise.resolve(NO_FINDINGS);
  }
  keep(_dump: DumpId, facts: KeepFacts): Promise<KeepAnswer> {
    return new Promise((answer, fail) => {
      this.keeps.push({ facts, answer, fail });
    });
  }
  amend(_id: KeptId, changes: KeptChanges): Promise<KeepAnswer> {
    this.changes.push(changes);
    return Promise.resolve(this.entryAnswer);
  }
  entry(): Promise<KeepAnswer> {
    return Promise.resolve(this.entryAnswer);
  }
  #ask(input: DumpInput | undefined, options: OpenOptions): Promise<ReopenAnswer> {
    return new Promise((answer, fail) => {
      this.asked.push({ input, options, answer, fail });
    });
  }
}

function stage(from: 'blob' | 'history' = 'blob') {
  const name = 'a.prom';
  const engine = new Worker();
  const told: (KeepAnswer | KeepTrouble)[] = [];
  const doors: DumpDoors = { engine, history: engine, onKept: (answer) => told.push(answer) };
  const blob = new Blob(['a 1\n']);
  const facts = { key: KEY, name: from === 'blob' ? name : '', openedAt: 0 };
  const dump = new OpenDump(doors, from === 'blob' ? { ...facts, blob } : facts);
  const opened = (id: string, dialect: Dialect = 'openmetrics-1.0'): OpenAnswer => ({
    kind: 'opened',
    overview: overviewOf({ id: id as DumpId, name, dialect }),
  });
  const entry: KeptEntry = {
    ...{ id: KEY, name, openedAt: 7, bytes: 4, stored: 24, dialect: 'openmetrics-1.0' },
    ...{ counts: overviewOf({}).counts, findings: overviewOf({}).findings },
    ...{ target: '', note: '', tags: [] },
  };
  const kept: KeepAnswer = { kind: 'kept', entry };
  /** Reads it to the end. */
  const readAll = async (answer: ReopenAnswer = opened('d1')) => {
    const done = dump.read();
    engine.asked.at(-1)?.answer(answer);
    await done;
  };
  /** Lets answers arrive. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { engine, dump, opened, told, entry, kept, readAll, settle };
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
    expect(engine.asked[1]?.input?.as).toBe('prometheus-text-0.0.4');
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

describe('a dump that was just opened', () => {
  it('is kept once it is there, without being waited for', async () => {
    const { engine, dump, kept, readAll, settle, told } = stage();
    expect(dump.keeping.state.kind).toBe('none');
    await readAll();
    await settle();
    expect(dump.status.kind).toBe('ready');
    expect(dump.keeping.state.kind).toBe('keeping');
    expect(engine.keeps[0]?.facts).toEqual({ id: KEY, name: 'a.prom', openedAt: 0 });
    engine.keeps[0]?.answer(kept);
    await settle();
    expect(dump.keeping.state.kind).toBe('kept');
    expect(told).toEqual([kept]);
  });

  it('is kept as well when it is no exposition', async () => {
    const { engine, opened, readAll, settle } = stage();
    await readAll(opened('d1', 'not-an-exposition'));
    await settle();
    expect(engine.keeps).toHaveLength(1);
  });

  it.for([
    ['full', (answer: (a: KeepAnswer) => void) => answer(FULL)],
    ['lost', undefined],
  ] as const)('stays usable when keeping ends in: %s', async ([problem, how]) => {
    const { engine, dump, readAll, settle, told } = stage();
    await readAll();
    await settle();
    if (how) how(engine.keeps[0]!.answer);
    else engine.keeps[0]?.fail(new EngineLost('out of memory'));
    await settle();
    expect(dump.status.kind).toBe('ready');
    expect(dump.keeping.state).toEqual({ kind: 'not-kept', problem });
    expect(told).toMatchObject([{ kind: 'trouble', problem }]);
  });

  it('is kept as what it was read as last, after the keeping that was under way', async () => {
    const { engine, dump, opened, kept, readAll, settle } = stage();
    await readAll();
    await settle();
    const again = dump.readAs('prometheus-text-0.0.4');
    await settle();
    engine.asked[1]?.answer(opened('d2'));
    await again;
    await settle();
    expect(engine.keeps).toHaveLength(1);
    engine.keeps[0]?.answer(kept);
    await settle();
    expect(dump.keeping.state.kind).toBe('keeping');
    expect(engine.keeps[1]?.facts.as).toBe('prometheus-text-0.0.4');
    engine.keeps[1]?.answer(kept);
    await settle();
    expect(dump.keeping.state.kind).toBe('kept');
  });
});

describe('a dump of the history', () => {
  it('learns from it what it is called, and is read from it', async () => {
    const { engine, dump, kept, readAll } = stage('history');
    engine.entryAnswer = kept;
    expect(await dump.lookUp()).toBeUndefined();
    expect([dump.name, dump.bytes, dump.openedAt]).toEqual(['a.prom', 4, 7]);
    await readAll();
    expect(engine.asked[0]?.input).toBeUndefined();
    expect(dump.status.kind).toBe('ready');
    expect(engine.keeps).toEqual([]);
  });

  it('says why it cannot be read back', async () => {
    const { dump, readAll } = stage('history');
    await readAll({ kind: 'trouble', problem: 'unreadable', detail: 'crc' });
    expect(dump.status).toEqual({
      kind: 'failed',
      failure: { reason: 'history', problem: 'unreadable', detail: 'crc' },
    });
  });

  it('is kept as what the reader says it is, counts and all', async () => {
    const { engine, dump, opened, kept, readAll, settle } = stage('history');
    engine.entryAnswer = kept;
    await readAll();
    const again = dump.readAs('prometheus-text-0.0.4');
    await settle();
    expect(engine.changes).toEqual([{ as: 'prometheus-text-0.0.4' }]);
    expect(engine.asked[1]?.input).toBeUndefined();
    engine.asked[1]?.answer(opened('d2'));
    await again;
    await settle();
    expect(engine.keeps[0]?.facts.as).toBe('prometheus-text-0.0.4');
  });

  it('shows what was read of it when it was deleted before it could be read as something else', async () => {
    const { engine, dump, readAll } = stage('history');
    await readAll();
    engine.entryAnswer = GONE;
    await dump.readAs('prometheus-text-0.0.4');
    expect(dump.status.kind).toBe('ready');
    expect(dump.as).toBeUndefined();
    expect(dump.keeping.state).toEqual({ kind: 'not-kept', problem: 'gone' });
  });

  it('is kept or not as the list says, and back', () => {
    const { dump, entry } = stage('history');
    dump.learn(entry);
    dump.learn(undefined);
    expect(dump.keeping.forgotten).toBe(true);
    dump.learn({ ...entry, name: 'b.prom' });
    expect(dump.keeping.kept).toBe(true);
    expect(dump.name).toBe('b.prom');
  });
});

describe('a kept dump with its file at hand', () => {
  it('is read from the file when the history has it no longer, and not kept again unasked', async () => {
    const { engine, dump, opened, kept, readAll, settle } = stage();
    await readAll();
    await settle();
    engine.keeps[0]?.answer(kept);
    await settle();
    const again = dump.read();
    await settle();
    expect(engine.asked[1]?.input).toBeUndefined();
    engine.asked[1]?.answer(GONE);
    await settle();
    expect(engine.asked[2]?.input?.name).toBe('a.prom');
    engine.asked[2]?.answer(opened('d2'));
    await again;
    await settle();
    expect(dump.status.kind).toBe('ready');
    expect(engine.keeps).toHaveLength(1);
    void dump.keep();
    await settle();
    expect(engine.keeps).toHaveLength(2);
  });
});
