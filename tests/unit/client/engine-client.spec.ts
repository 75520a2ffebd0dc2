import { expose, releaseProxy, type Remote } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { DumpLost, EngineClient } from '../../../src/client/engine-client.ts';
import { GRACE_MS, type After } from '../../../src/client/worker-lines.ts';
import { EngineLost, type WorkerLike } from '../../../src/client/engine-line.ts';
import type { DumpId } from '../../../src/model/ids.ts';
import type { EngineApi, OpenAnswer, Progress } from '../../../src/protocol/engine-api.ts';
import { fakeEngine, type FakeEngine } from '../../support/fake-engine.ts';

/** A worker made of a MessageChannel, with a fake engine at its far end. */
interface Rig {
  readonly engine: FakeEngine;
  /** What the browser does when a worker fails. */
  readonly die: (message: string) => void;
  readonly ended: () => boolean;
}

interface Stage {
  readonly client: EngineClient;
  /** Every worker started so far, oldest first. */
  readonly rigs: readonly Rig[];
  /** Lets `ms` milliseconds pass on the client's clock. */
  readonly pass: (ms: number) => void;
}

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function stage(
  change: (engine: FakeEngine, nth: number) => Partial<EngineApi> = () => ({}),
): Stage {
  const rigs: Rig[] = [];
  const timers = new Set<{ at: number; task: () => void }>();
  let now = 0;

  const start = (): WorkerLike => {
    const engine = fakeEngine();
    Object.assign(engine, change(engine, rigs.length + 1));
    const { port1, port2 } = new MessageChannel();
    let ended = false;
    const close = () => {
      port1.close();
      port2.close();
    };
    closers.push(close);
    expose(engine, port2);
    port1.start();
    const errors = new Set<EventListenerOrEventListenerObject>();
    rigs.push({
      engine,
      ended: () => ended,
      die(message) {
        const event = Object.assign(new Event('error'), { message });
        for (const listener of errors) if (typeof listener === 'function') listener(event);
      },
    });
    return {
      postMessage: (message, transfer) => port1.postMessage(message, transfer ?? []),
      addEventListener(type, listener) {
        if (type === 'error') errors.add(listener);
        else port1.addEventListener(type, listener);
      },
      removeEventListener: (type, listener) => port1.removeEventListener(type, listener),
      terminate() {
        ended = true;
        close();
      },
    };
  };
  const after: After = (ms, task) => {
    const timer = { at: now + ms, task };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  return {
    client: new EngineClient({ start, after }),
    rigs,
    pass(ms) {
      now += ms;
      for (const timer of [...timers]) {
        if (timer.at > now) continue;
        timers.delete(timer);
        timer.task();
      }
    },
  };
}

const dump = (name: string, text = 'up 1\nhits 4\n') => ({ name, blob: new Blob([text]) });

async function opened(answer: Promise<OpenAnswer>): Promise<DumpId> {
  const got = await answer;
  if (got.kind !== 'opened') throw new Error(`answered ${got.kind}`);
  return got.overview.id;
}

/** Waits until the worker has been asked `call`: a message is on its way, not a span of time. */
async function asked(rigs: readonly Rig[], call: string): Promise<void> {
  while (!rigs.some(({ engine }) => engine.calls.includes(call))) await new Promise(setImmediate);
}

const openPorts = () =>
  process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort').length;

const never = () => new Promise<never>(() => undefined);

describe('the client of the engine', () => {
  it('starts no worker before the first question', async () => {
    const { client, rigs } = stage();
    expect(rigs.length).toBe(0);
    expect(await client.consumers()).toEqual(['prometheus-3.5']);
    expect(rigs.length).toBe(1);
  });

  it('opens several dumps in one worker and asks about each', async () => {
    const { client, rigs } = stage();
    const a = await opened(client.open(dump('a.prom', 'up 1\n')));
    const b = await opened(client.open(dump('b.prom', 'down 1\ndown 2\n')));
    expect((await client.source(a, { from: 1, count: 9 })).rows.map(({ text }) => text)).toEqual([
      'up 1',
    ]);
    expect((await client.overview(b)).counts.samples).toBe(2);
    expect(rigs.length).toBe(1);
  });

  it('passes progress on', async () => {
    const { client } = stage();
    const fractions: number[] = [];
    const onProgress = ({ fraction }: Progress) => fractions.push(fraction);
    await client.open(dump('a.prom'), { onProgress });
    expect(fractions).toEqual([0.25, 0.5, 1]);
  });

  it('passes on no progress that comes late or goes back', async () => {
    let late: ((progress: Progress) => void) | undefined;
    const { client } = stage((engine) => {
      const open = engine.open.bind(engine);
      return {
        open: (job, input, onProgress) => {
          late = onProgress;
          return open(job, input, (progress) => {
            onProgress(progress);
            onProgress({ ...progress, fraction: 0 });
          });
        },
      };
    });
    const fractions: number[] = [];
    const onProgress = ({ fraction }: Progress) => fractions.push(fraction);
    await client.open(dump('a.prom'), { onProgress });
    late?.({ fraction: 1, lines: 0, families: 0, series: 0, samples: 0, faults: 0 });
    await client.consumers(); // its answer comes after the call above was heard
    expect(fractions).toEqual([0.25, 0.5, 1]);
  });

  it('leaves no port behind when the worker lets go of the progress', async () => {
    const { client } = stage((engine) => {
      const open = engine.open.bind(engine);
      return {
        async open(job, input, onProgress) {
          const answer = await open(job, input, onProgress);
          (onProgress as Remote<typeof onProgress>)[releaseProxy]();
          return answer;
        },
      };
    });
    await client.consumers();
    const before = openPorts();
    const id = await opened(client.open(dump('a.prom')));
    // Closing takes a few turns; the collector, which would close them too, comes much later.
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    expect(openPorts()).toBe(before);
    expect((await client.overview(id)).name).toBe('a.prom');
  });

  it('throws when asked about a dump that is closed', async () => {
    const { client, rigs } = stage();
    const id = await opened(client.open(dump('a.prom')));
    await client.close(id);
    expect(rigs[0]?.engine.calls).toContain('close');
    await expect(client.findings(id)).rejects.toThrow(`dump ${id} is not open`);
  });

  it('passes on a mistake of the worker as an error', async () => {
    const { client } = stage(() => ({ consumers: () => Promise.reject(new TypeError('oh')) }));
    await expect(client.consumers()).rejects.toThrow('oh');
  });
});

describe('calling a job off', () => {
  it('asks the worker politely, and keeps it', async () => {
    const { client, rigs, pass } = stage();
    const id = await opened(client.open(dump('a.prom')));
    const stop = new AbortController();
    const answer = client.open(dump('b.prom'), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(await answer).toEqual({ kind: 'cancelled' });
    pass(10 * GRACE_MS);
    expect((await client.overview(id)).name).toBe('a.prom');
    expect(rigs.length).toBe(1);
    expect(rigs[0]?.ended()).toBe(false);
  });

  it('asks nothing when it was called off before it began', async () => {
    const { client, rigs } = stage();
    const signal = AbortSignal.abort();
    expect(await client.open(dump('a.prom'), { signal })).toEqual({ kind: 'cancelled' });
    expect(rigs.length).toBe(0);
  });

  it('ends a worker that does not stop in time, not a moment sooner', async () => {
    const { client, rigs, pass } = stage((engine) => ({
      open(_job, { name }) {
        engine.calls.push(`open ${name}`);
        return never();
      },
    }));
    const stop = new AbortController();
    const answer = client.open(dump('stuck.prom'), { signal: stop.signal });
    await asked(rigs, 'open stuck.prom');
    stop.abort();
    pass(GRACE_MS - 1);
    expect(rigs[0]?.ended()).toBe(false);
    pass(1);
    expect(rigs[0]?.ended()).toBe(true);
    expect(await answer).toEqual({ kind: 'cancelled' });
  });

  it('reads the other dumps again from their Blobs, and asks again what was open', async () => {
    const { client, rigs, pass } = stage((engine, nth) =>
      nth > 1
        ? {}
        : {
            searchSource(_job, _dump, { text }) {
              engine.calls.push(`search ${text}`);
              return never();
            },
            findings: never,
          },
    );
    const a = await opened(client.open(dump('a.prom', 'a 1\n')));
    const b = await opened(client.open(dump('b.prom', 'b 1\n')));
    const stop = new AbortController();
    const search = client.searchSource(a, { text: '(a+)+$', mode: 'regex' }, stop.signal);
    const findings = client.findings(b);
    await asked(rigs, 'search (a+)+$');
    stop.abort();
    pass(GRACE_MS);

    expect(await search).toEqual({ kind: 'cancelled' });
    expect((await findings).findings).toEqual([]);
    expect((await client.source(a, { from: 1, count: 1 })).rows[0]?.text).toBe('a 1');
    expect((await client.overview(b)).id).toBe(b);
    expect(rigs.length).toBe(2);
    expect(rigs[1]?.engine.calls).toEqual(['open b.prom', 'open a.prom', 'source 1+1']);
  });

  it('closes a dump that was ready before the worker heard', async () => {
    const { client, rigs } = stage((engine) => {
      const open = engine.open.bind(engine);
      return { cancel: () => Promise.resolve(), open };
    });
    const stop = new AbortController();
    const answer = client.open(dump('a.prom'), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(await answer).toEqual({ kind: 'cancelled' });
    expect(rigs[0]?.engine.calls).toEqual(['open a.prom', 'close']);
  });
});

describe('a worker that dies', () => {
  it('fails the open questions, is reported, and the next open works at once', async () => {
    const { client, rigs } = stage((_engine, nth) => (nth === 1 ? { consumers: never } : {}));
    const lost: string[] = [];
    client.onLost(({ name, message }) => lost.push(`${name}: ${message}`));
    const question = client.consumers();
    rigs[0]?.die('out of memory');
    await expect(question).rejects.toBeInstanceOf(EngineLost);
    expect(lost).toEqual(['EngineLost: out of memory']);
    expect(rigs[0]?.ended()).toBe(true);
    expect((await client.open(dump('next.prom'))).kind).toBe('opened');
    expect(rigs.length).toBe(2);
  });

  it('is reported once, however often it says so, and to nobody who stopped listening', async () => {
    const { client, rigs } = stage();
    const lost: string[] = [];
    const deaf = client.onLost(() => lost.push('deaf'));
    client.onLost(({ message }) => lost.push(message));
    deaf();
    await client.consumers();
    rigs[0]?.die('first');
    rigs[0]?.die('second');
    expect(lost).toEqual(['first']);
  });

  it('leaves the dumps open: they are read again when asked about', async () => {
    const { client, rigs } = stage();
    const a = await opened(client.open(dump('a.prom', 'a 1\n')));
    rigs[0]?.die('gone');
    const [one, two] = await Promise.all([
      client.source(a, { from: 1, count: 1 }),
      client.overview(a),
    ]);
    expect(one.rows[0]?.text).toBe('a 1');
    expect(two.id).toBe(a);
    expect(rigs[1]?.engine.calls.filter((call) => call.startsWith('open'))).toEqual([
      'open a.prom',
    ]);
  });

  it('gives a new dump a name that no older one has', async () => {
    const { client, rigs } = stage();
    const a = await opened(client.open(dump('a.prom', 'a 1\n')));
    rigs[0]?.die('gone'); // the next worker counts from one again
    const b = await opened(client.open(dump('b.prom', 'b 1\n')));
    expect(b).not.toBe(a);
    expect((await client.overview(a)).name).toBe('a.prom');
    expect((await client.overview(b)).name).toBe('b.prom');
  });

  it('says so when a file has vanished that would have to be read again', async () => {
    const { client, rigs } = stage((_engine, nth) =>
      nth === 1
        ? {}
        : {
            open: () =>
              Promise.resolve({
                kind: 'failed',
                failure: { reason: 'unreadable', detail: 'NotFoundError' },
              }),
          },
    );
    const a = await opened(client.open(dump('a.prom')));
    rigs[0]?.die('gone');
    await expect(client.overview(a)).rejects.toBeInstanceOf(DumpLost);
  });
});
