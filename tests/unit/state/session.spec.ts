import { expose } from 'comlink';
import { afterEach, describe, expect, it } from 'vitest';
import { EngineClient } from '../../../src/client/engine-client.ts';
import type { WorkerLike } from '../../../src/client/engine-line.ts';
import { Session } from '../../../src/state/session.svelte.ts';
import { fakeEngine } from '../../support/fake-engine.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function stage() {
  const engine = fakeEngine();
  const start = (): WorkerLike => {
    const { port1, port2 } = new MessageChannel();
    expose(engine, port2);
    port1.start();
    const terminate = () => {
      port1.close();
      port2.close();
    };
    closers.push(terminate);
    return {
      postMessage: (message, transfer) => port1.postMessage(message, transfer ?? []),
      addEventListener: (type, listener) => port1.addEventListener(type, listener),
      removeEventListener: (type, listener) => port1.removeEventListener(type, listener),
      terminate,
    };
  };
  let keys = 0;
  const session = new Session({
    engine: new EngineClient({ start }),
    now: () => 0,
    newKey: () => `k${++keys}`,
  });
  return { engine, session };
}

const input = (name: string, text = 'a 1\n') => ({ name, blob: new Blob([text]) });

describe('a session', () => {
  it('opens each file of a drop as a dump of its own, in turn', async () => {
    const { engine, session } = stage();
    const { done } = session.open([input('a'), input('b'), input('c')]);
    expect(session.dumps.map(({ status }) => status.kind)).toEqual([
      'loading',
      'waiting',
      'waiting',
    ]);
    await done;
    expect(session.dumps.map(({ status }) => status.kind)).toEqual(['ready', 'ready', 'ready']);
    expect(engine.calls).toEqual(['open a', 'open b', 'open c']);
  });

  it('takes fifty files at once', async () => {
    const { session } = stage();
    await session.open(Array.from({ length: 50 }, (_, n) => input(`n${n}`))).done;
    expect(session.dumps.filter(({ status }) => status.kind === 'ready')).toHaveLength(50);
  });

  it('takes the same file twice, and tells the two apart', async () => {
    const { session } = stage();
    const file = input('shop.om');
    await session.open([file]).done;
    await session.open([file, file]).done;
    expect(session.dumps.map(({ name }) => name)).toEqual([
      'shop.om',
      'shop.om (2)',
      'shop.om (3)',
    ]);
    expect(new Set(session.dumps.map(({ key }) => key)).size).toBe(3);
  });

  it('does not let a newer drop wait for an older one', async () => {
    const { session } = stage();
    const older = session.open([input('a'), input('b')]);
    const newer = session.open([input('c')]);
    expect(session.dumps.map(({ status }) => status.kind)).toEqual([
      'loading',
      'waiting',
      'loading',
    ]);
    await Promise.all([older.done, newer.done]);
  });

  it('never reads what is closed while it waits', async () => {
    const { engine, session } = stage();
    const { dumps, done } = session.open([input('a'), input('b'), input('c')]);
    await session.close(dumps[1]!);
    await done;
    expect(session.dumps.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(engine.calls).toEqual(['open a', 'open c']);
  });

  it('finds a dump by its key', () => {
    const { session } = stage();
    const { dumps } = session.open([input('a')]);
    expect(session.find(dumps[0]!.key)).toBe(dumps[0]);
    expect(session.find('k99')).toBeUndefined();
  });
});
